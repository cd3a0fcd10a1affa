import { AccountError, foldEmail, type Account, type AccountFilter, type AccountStore } from '#accounts';
import type { Position } from '#protocol';
import { In, type EntityManager } from 'typeorm';
import { AccountEntity } from '../entities/account.entity.js';
import { execute, isPostgres } from '../engines/statement.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { holdRows, type Hold } from './hold-rows.js';
import { toLike } from './like.js';
import { newestOf } from './page-of.js';

/** The longest e-mail address, in UTF-16 units: what is longer belongs to nobody. */
const LONGEST_EMAIL = 254;

type Range = AccountFilter & { readonly before?: Position | undefined; readonly limit: number };

/** Accounts in the database. */
export class StoredAccounts implements AccountStore {
  constructor(private readonly unitOfWork: DatabaseUnitOfWork) {}

  find(id: string): Promise<Account | undefined> {
    return this.findHolding(id, 'SHARE');
  }

  findForChange(id: string): Promise<Account | undefined> {
    return this.findHolding(id, 'UPDATE');
  }

  private async findHolding(id: string, hold: Hold): Promise<Account | undefined> {
    if (id.includes('\0')) return undefined;
    return this.unitOfWork.read(async (manager) => {
      if (this.unitOfWork.isOpen) await holdRows(manager, 'accounts', [id], hold);
      return (await manager.findOneBy(AccountEntity, { id })) ?? undefined;
    });
  }

  findMany(ids: readonly string[]): Promise<readonly Account[]> {
    return this.unitOfWork.read((manager) => manager.findBy(AccountEntity, { id: In([...ids]) }));
  }

  async findByEmail(email: string): Promise<Account | undefined> {
    const emailFolded = foldEmail(email);
    if (emailFolded.length > LONGEST_EMAIL || emailFolded.includes('\0')) return undefined;
    return this.unitOfWork.read(async (manager) => {
      return (await manager.findOneBy(AccountEntity, { emailFolded })) ?? undefined;
    });
  }

  list({ search, status, ...range }: Range): Promise<readonly Account[]> {
    return this.unitOfWork.read((manager) => {
      const query = manager.createQueryBuilder(AccountEntity, 'row');
      if (search !== undefined) {
        const like = { email: toLike(foldEmail(search)), name: toLike(search) };
        query.andWhere(
          `(row.emailFolded LIKE :email ESCAPE '!' OR row.nameFolded LIKE :name ESCAPE '!')`,
          like,
        );
      }
      if (status !== undefined) query.andWhere({ status });
      return newestOf(query, range, 'id');
    });
  }

  enabledAdmins(): Promise<readonly string[]> {
    return this.unitOfWork.read((manager) => selectAdmins(manager, ''));
  }

  holdEnabledAdmins(): Promise<readonly string[]> {
    const { manager } = this.unitOfWork;
    return selectAdmins(manager, isPostgres(manager) ? 'FOR UPDATE' : '');
  }

  async insert(account: Account): Promise<void> {
    await this.requireFreeEmail(account);
    const { id, createdAt } = account;
    await this.unitOfWork.manager.insert(AccountEntity, { id, createdAt, ...editable(account) });
  }

  async update(account: Account, expectedVersion: number): Promise<boolean> {
    await this.requireFreeEmail(account);
    const row = { id: account.id, version: expectedVersion };
    const { affected } = await this.unitOfWork.manager.update(AccountEntity, row, editable(account));
    return affected === 1;
  }

  async delete(id: string, expectedVersion: number): Promise<boolean> {
    const row = { id, version: expectedVersion };
    return (await this.unitOfWork.manager.delete(AccountEntity, row)).affected === 1;
  }

  async passwordHashOf(id: string): Promise<string | null> {
    return this.unitOfWork.read(async (manager) => {
      const row = await manager.findOne(AccountEntity, { where: { id }, select: { passwordHash: true } });
      return row?.passwordHash ?? null;
    });
  }

  async setPasswordHash(id: string, passwordHash: string): Promise<void> {
    await this.unitOfWork.manager.update(AccountEntity, { id }, { passwordHash });
  }

  private async requireFreeEmail({ id, email }: Account): Promise<void> {
    const holder = await this.findByEmail(email);
    if (holder === undefined || holder.id === id) return;
    throw new AccountError('conflict', 'another account has this e-mail address', 'email');
  }
}

async function selectAdmins(manager: EntityManager, hold: '' | 'FOR UPDATE'): Promise<readonly string[]> {
  // Few accounts have a role, and an index names them.
  const sql = `SELECT id FROM accounts
    WHERE status = 'enabled' AND roles <> '[]' AND roles LIKE ? ORDER BY id ${hold}`;
  return (await execute(manager, sql, ['%"admin"%'])).rows.map(({ id }) => String(id));
}

function editable(account: Account) {
  const { email, emailVerified, name, locale, status, roles, passwordChangedAt, updatedAt, version } =
    account;
  const folded = { emailFolded: foldEmail(email), nameFolded: name.toLowerCase() };
  return {
    ...{
      email,
      emailVerified,
      name,
      locale,
      status,
      roles: [...roles],
      passwordChangedAt,
      updatedAt,
      version,
    },
    ...folded,
  };
}
