import { newestFirst, type Position } from '#protocol';
import type { InMemoryTable } from '#protocol/testing';
import { AccountError } from '../account-error.js';
import type { Account } from '../accounts/account.js';
import type { AccountFilter, AccountStore } from '../ports.js';
import { foldEmail } from '../rules/email.js';

type Range = AccountFilter & { readonly before?: Position | undefined; readonly limit: number };

/** Accounts in memory. */
export class InMemoryAccounts implements AccountStore {
  constructor(
    private readonly table: InMemoryTable<Account>,
    private readonly hashes: InMemoryTable<string>,
    /** Removes what belongs to an account that goes. */
    private readonly onDelete: (id: string) => void,
  ) {}

  async find(id: string): Promise<Account | undefined> {
    return this.table.get(id);
  }

  findForChange(id: string): Promise<Account | undefined> {
    return this.find(id);
  }

  async findMany(ids: readonly string[]): Promise<readonly Account[]> {
    return this.table.rows.filter(({ id }) => ids.includes(id));
  }

  async findByEmail(email: string): Promise<Account | undefined> {
    return this.table.rows.find((account) => foldEmail(account.email) === foldEmail(email));
  }

  async list({ search, status, before, limit }: Range): Promise<readonly Account[]> {
    const part = search?.toLowerCase() ?? '';
    return this.table.rows
      .filter(({ email, name }) => [foldEmail(email), name.toLowerCase()].some((text) => text.includes(part)))
      .filter((account) => status === undefined || account.status === status)
      .sort(newestFirst)
      .filter((account) => before === undefined || newestFirst(before, account) < 0)
      .slice(0, limit);
  }

  async enabledAdmins(): Promise<readonly string[]> {
    const admins = this.table.rows.filter(
      ({ status, roles }) => status === 'enabled' && roles.includes('admin'),
    );
    return admins.map(({ id }) => id).sort();
  }

  holdEnabledAdmins(): Promise<readonly string[]> {
    return this.enabledAdmins();
  }

  async insert(account: Account): Promise<void> {
    await this.requireFreeEmail(account);
    this.table.set(account.id, account);
  }

  async update(account: Account, expectedVersion: number): Promise<boolean> {
    await this.requireFreeEmail(account);
    if (this.table.get(account.id)?.version !== expectedVersion) return false;
    this.table.set(account.id, account);
    return true;
  }

  async delete(id: string, expectedVersion: number): Promise<boolean> {
    if (this.table.get(id)?.version !== expectedVersion) return false;
    this.table.delete(id);
    this.hashes.delete(id);
    this.onDelete(id);
    return true;
  }

  async passwordHashOf(id: string): Promise<string | null> {
    return this.hashes.get(id) ?? null;
  }

  async setPasswordHash(id: string, hash: string): Promise<void> {
    this.hashes.set(id, hash);
  }

  private async requireFreeEmail({ id, email }: Account): Promise<void> {
    const holder = await this.findByEmail(email);
    if (holder === undefined || holder.id === id) return;
    throw new AccountError('conflict', 'another account has this e-mail address', 'email');
  }
}
