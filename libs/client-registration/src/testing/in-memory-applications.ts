import type { Page, PageQuery } from '#protocol';
import type { InMemoryTable } from '#protocol/testing';
import type { Application } from '../applications/application.js';
import type { ApplicationStore } from '../ports.js';
import { RegistrationError } from '../registration-error.js';
import { toPage } from './in-memory-page.js';

/** Applications in memory. */
export class InMemoryApplications implements ApplicationStore {
  constructor(
    private readonly table: InMemoryTable<Application>,
    private readonly isInUse: (id: string) => boolean,
  ) {}

  async find(id: string): Promise<Application | undefined> {
    return this.table.get(id);
  }

  findForChange(id: string): Promise<Application | undefined> {
    return this.find(id);
  }

  async list({ search, ...query }: PageQuery & { search?: string | undefined }): Promise<Page<Application>> {
    const part = search?.toLowerCase() ?? '';
    const rows = this.table.rows.filter(({ name }) => name.toLowerCase().includes(part));
    return toPage(rows, query, ({ id }) => id);
  }

  async insert(application: Application): Promise<void> {
    this.table.set(application.id, application);
  }

  async update(application: Application, expectedVersion: number): Promise<boolean> {
    if (this.table.get(application.id)?.version !== expectedVersion) return false;
    this.table.set(application.id, application);
    return true;
  }

  async delete(id: string, expectedVersion: number): Promise<boolean> {
    if (this.table.get(id)?.version !== expectedVersion) return false;
    if (this.isInUse(id)) {
      throw new RegistrationError('in-use', 'the application still has credential sets or is an API');
    }
    this.table.delete(id);
    return true;
  }
}
