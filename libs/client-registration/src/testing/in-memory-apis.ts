import type { Page, PageQuery } from '#protocol';
import type { InMemoryTable } from '#protocol/testing';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import type { ApiStore } from '../ports.js';
import type { RegisteredApi } from '../apis/registered-api.js';
import { RegistrationError } from '../registration-error.js';
import { toPage } from './in-memory-page.js';

/** APIs in memory. */
export class InMemoryApis implements ApiStore {
  constructor(
    private readonly table: InMemoryTable<RegisteredApi>,
    private readonly sets: InMemoryTable<CredentialSet>,
  ) {}

  async find(identifier: string): Promise<RegisteredApi | undefined> {
    return this.table.get(identifier);
  }

  findForChange(identifier: string): Promise<RegisteredApi | undefined> {
    return this.find(identifier);
  }

  async list(query: PageQuery): Promise<Page<RegisteredApi>> {
    return toPage(this.table.rows, query, ({ identifier }) => identifier);
  }

  async definingScope(scope: string): Promise<readonly RegisteredApi[]> {
    return this.table.rows
      .filter(({ scopes }) => scopes.some(({ name }) => name === scope))
      .sort((a, b) => (a.identifier < b.identifier ? -1 : 1));
  }

  async insert(api: RegisteredApi): Promise<void> {
    if (this.table.get(api.identifier) !== undefined) {
      throw new RegistrationError('conflict', `the API ${api.identifier} exists already`, 'identifier');
    }
    this.table.set(api.identifier, api);
  }

  async update(api: RegisteredApi, expectedVersion: number): Promise<boolean> {
    if (this.table.get(api.identifier)?.version !== expectedVersion) return false;
    this.table.set(api.identifier, api);
    return true;
  }

  async delete(identifier: string, expectedVersion: number): Promise<boolean> {
    if (this.table.get(identifier)?.version !== expectedVersion) return false;
    this.table.delete(identifier);
    for (const set of this.sets.rows) {
      const access = set.access.filter(({ audience }) => audience !== identifier);
      if (access.length === set.access.length) continue;
      this.sets.set(set.clientId, { ...set, access, version: set.version + 1 });
    }
    return true;
  }
}
