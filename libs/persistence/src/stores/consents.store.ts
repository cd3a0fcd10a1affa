import { boundedCount, MOST_COUNTED, type BoundedCount, type Consent, type Consents } from '#protocol';
import type { EntityManager } from 'typeorm';
import { ConsentEntity } from '../entities/consent.entity.js';
import { execute, isPostgres, rowOf } from '../engines/statement.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** Remembered consents in the database. */
export class StoredConsents implements Consents {
  constructor(private readonly unitOfWork: DatabaseUnitOfWork) {}

  async find(accountId: string, clientId: string): Promise<Consent | undefined> {
    return this.unitOfWork.read(async (manager) => {
      if (this.unitOfWork.isOpen) await hold(manager, accountId, clientId);
      return (await manager.findOneBy(ConsentEntity, { accountId, clientId })) ?? undefined;
    });
  }

  ofAccount(accountId: string): Promise<readonly Consent[]> {
    return this.unitOfWork.read((manager) =>
      manager.find(ConsentEntity, { where: { accountId }, order: { grantedAt: 'DESC', clientId: 'ASC' } }),
    );
  }

  countOf(clientId: string): Promise<BoundedCount> {
    const sql = `SELECT COUNT(*) AS found
      FROM (SELECT 1 FROM consents WHERE client_id = ? LIMIT ${MOST_COUNTED + 1}) AS counted`;
    return this.unitOfWork.read(async (manager) =>
      boundedCount(Number((await rowOf(manager, sql, [clientId]))?.['found'])),
    );
  }

  async save(consent: Consent): Promise<void> {
    await this.unitOfWork.manager.upsert(ConsentEntity, { ...consent }, ['accountId', 'clientId']);
  }

  async remove(accountId: string, clientId: string): Promise<boolean> {
    return (await this.unitOfWork.manager.delete(ConsentEntity, { accountId, clientId })).affected === 1;
  }
}

/** What rests on a consent must not come to be while the consent is taken back. SQLite has one writer anyway. */
async function hold(manager: EntityManager, accountId: string, clientId: string): Promise<void> {
  if (!isPostgres(manager)) return;
  const sql = 'SELECT 1 FROM consents WHERE account_id = ? AND client_id = ? FOR UPDATE';
  await execute(manager, sql, [accountId, clientId]);
}
