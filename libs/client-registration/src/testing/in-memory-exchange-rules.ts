import type { ExchangeRule, Page } from '#protocol';
import type { InMemoryTable } from '#protocol/testing';
import type { ExchangeRuleQuery, ExchangeRuleStore } from '../ports.js';
import { toPage } from './in-memory-page.js';

/** Exchange rules in memory. */
export class InMemoryExchangeRules implements ExchangeRuleStore {
  constructor(private readonly table: InMemoryTable<ExchangeRule>) {}

  async find(id: string): Promise<ExchangeRule | undefined> {
    return this.table.get(id);
  }

  findForChange(id: string): Promise<ExchangeRule | undefined> {
    return this.find(id);
  }

  async list({ clientId, ...query }: ExchangeRuleQuery): Promise<Page<ExchangeRule>> {
    const rows = this.table.rows.filter((each) => clientId === undefined || each.clientId === clientId);
    return toPage(rows, query, ({ id }) => id);
  }

  async insert(rule: ExchangeRule): Promise<void> {
    this.table.set(rule.id, rule);
  }

  async update({ id, removedAt, removedBy }: ExchangeRule): Promise<void> {
    const stored = this.table.get(id);
    if (stored !== undefined) this.table.set(id, { ...stored, removedAt, removedBy });
  }
}
