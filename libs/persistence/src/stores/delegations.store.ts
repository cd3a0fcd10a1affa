import type { DelegationQuery, DelegationStore } from '#client-registration';
import type { Delegation, Page } from '#protocol';
import { IsNull } from 'typeorm';
import { DelegationEntity } from '../entities/delegation.entity.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { holdRows, type Hold } from './hold-rows.js';
import { pageOf } from './page-of.js';

/** Delegations in the database. */
export class StoredDelegations implements DelegationStore {
  constructor(private readonly unitOfWork: DatabaseUnitOfWork) {}

  find(id: string): Promise<Delegation | undefined> {
    return this.findHolding(id, 'SHARE');
  }

  findForChange(id: string): Promise<Delegation | undefined> {
    return this.findHolding(id, 'UPDATE');
  }

  private async findHolding(id: string, hold: Hold): Promise<Delegation | undefined> {
    if (id.includes('\0')) return undefined;
    return this.unitOfWork.read(async (manager) => {
      if (this.unitOfWork.isOpen) await holdRows(manager, 'delegations', [id], hold);
      return (await manager.findOneBy(DelegationEntity, { id })) ?? undefined;
    });
  }

  ofClient(clientId: string): Promise<readonly Delegation[]> {
    return this.unitOfWork.read((manager) =>
      manager.find(DelegationEntity, {
        where: { clientId, removedAt: IsNull() },
        order: { createdAt: 'ASC', id: 'ASC' },
      }),
    );
  }

  list({ clientId, ...query }: DelegationQuery): Promise<Page<Delegation>> {
    return this.unitOfWork.read((manager) => {
      const select = manager.createQueryBuilder(DelegationEntity, 'row');
      if (clientId !== undefined) select.andWhere({ clientId });
      return pageOf(select, query, 'id');
    });
  }

  async insert(delegation: Delegation): Promise<void> {
    const { subjects, access } = delegation;
    const row = { ...delegation, subjects: [...subjects], access: [...access] };
    await this.unitOfWork.manager.insert(DelegationEntity, row);
    this.unitOfWork.revise();
  }

  async update({ id, approvedAt, approvedBy, removedAt, removedBy }: Delegation): Promise<void> {
    const changed = { approvedAt, approvedBy, removedAt, removedBy };
    await this.unitOfWork.manager.update(DelegationEntity, { id }, changed);
    this.unitOfWork.revise();
  }
}
