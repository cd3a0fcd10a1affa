import type { ExchangeRuleQuery, ExchangeRuleStore } from '#client-registration';
import type { ExchangeRule, Page } from '#protocol';
import { IsNull } from 'typeorm';
import { ExchangeRuleEntity } from '../entities/exchange-rule.entity.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { holdRows, type Hold } from './hold-rows.js';
import { pageOf } from './page-of.js';

/** Exchange rules in the database. */
export class StoredExchangeRules implements ExchangeRuleStore {
  constructor(private readonly unitOfWork: DatabaseUnitOfWork) {}

  find(id: string): Promise<ExchangeRule | undefined> {
    return this.findHolding(id, 'SHARE');
  }

  findForChange(id: string): Promise<ExchangeRule | undefined> {
    return this.findHolding(id, 'UPDATE');
  }

  private async findHolding(id: string, hold: Hold): Promise<ExchangeRule | undefined> {
    if (id.includes('\0')) return undefined;
    return this.unitOfWork.read(async (manager) => {
      if (this.unitOfWork.isOpen) await holdRows(manager, 'exchange_rules', [id], hold);
      return (await manager.findOneBy(ExchangeRuleEntity, { id })) ?? undefined;
    });
  }

  ofClient(clientId: string): Promise<readonly ExchangeRule[]> {
    return this.unitOfWork.read((manager) =>
      manager.find(ExchangeRuleEntity, {
        where: { clientId, removedAt: IsNull() },
        order: { createdAt: 'ASC', id: 'ASC' },
      }),
    );
  }

  list({ clientId, ...query }: ExchangeRuleQuery): Promise<Page<ExchangeRule>> {
    return this.unitOfWork.read((manager) => {
      const select = manager.createQueryBuilder(ExchangeRuleEntity, 'row');
      if (clientId !== undefined) select.andWhere({ clientId });
      return pageOf(select, query, 'id');
    });
  }

  async insert(rule: ExchangeRule): Promise<void> {
    await this.unitOfWork.manager.insert(ExchangeRuleEntity, { ...rule, scopes: [...rule.scopes] });
    this.unitOfWork.revise();
  }

  async update({ id, removedAt, removedBy }: ExchangeRule): Promise<void> {
    await this.unitOfWork.manager.update(ExchangeRuleEntity, { id }, { removedAt, removedBy });
    this.unitOfWork.revise();
  }
}
