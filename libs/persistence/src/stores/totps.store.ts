import type { AccountTotp, TotpStore } from '#accounts';
import { AccountTotpEntity } from '../entities/account-totp.entity.js';
import type { Seal } from '../seal.js';
import { execute } from '../engines/statement.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { holdRows } from './hold-rows.js';

/** Authenticator apps in the database, their secrets sealed. */
export class StoredTotps implements TotpStore {
  constructor(
    private readonly unitOfWork: DatabaseUnitOfWork,
    private readonly seal: Seal,
  ) {}

  async find(accountId: string): Promise<AccountTotp | undefined> {
    const row = await this.unitOfWork.read(async (manager) => {
      if (this.unitOfWork.isOpen) await holdRows(manager, 'account_totps', [accountId], 'UPDATE');
      return manager.findOneBy(AccountTotpEntity, { accountId });
    });
    if (row === null) return undefined;
    const { sealedSecret, ...totp } = row;
    return { ...totp, secret: new Uint8Array(this.seal.open(sealedSecret, accountId)) };
  }

  begin(accountId: string, secret: Uint8Array, at: number): Promise<boolean> {
    const sealed = this.seal.close(Buffer.from(secret), accountId);
    return this.changesOne(
      `INSERT INTO account_totps (account_id, sealed_secret, created_at) VALUES (?, ?, ?)
        ON CONFLICT (account_id) DO UPDATE
        SET sealed_secret = excluded.sealed_secret, created_at = excluded.created_at
        WHERE account_totps.confirmed_at IS NULL`,
      [accountId, sealed, at],
    );
  }

  confirm(accountId: string, counter: number, at: number): Promise<boolean> {
    return this.changesOne(
      `UPDATE account_totps SET confirmed_at = ?, last_counter = ?
        WHERE account_id = ? AND confirmed_at IS NULL`,
      [at, counter, accountId],
    );
  }

  useCounter(accountId: string, counter: number): Promise<boolean> {
    return this.changesOne(
      `UPDATE account_totps SET last_counter = ?
        WHERE account_id = ? AND confirmed_at IS NOT NULL AND last_counter < ?`,
      [counter, accountId, counter],
    );
  }

  remove(accountId: string): Promise<boolean> {
    return this.changesOne('DELETE FROM account_totps WHERE account_id = ?', [accountId]);
  }

  private async changesOne(sql: string, values: readonly unknown[]): Promise<boolean> {
    return (await execute(this.unitOfWork.manager, sql, values)).affected === 1;
  }
}
