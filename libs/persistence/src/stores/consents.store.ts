import type { Consent, Consents } from '#protocol';
import { ConsentEntity } from '../entities/consent.entity.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** Remembered consents in the database. */
export class StoredConsents implements Consents {
  constructor(private readonly unitOfWork: DatabaseUnitOfWork) {}

  async find(accountId: string, clientId: string): Promise<Consent | undefined> {
    return this.unitOfWork.read(async (manager) => {
      return (await manager.findOneBy(ConsentEntity, { accountId, clientId })) ?? undefined;
    });
  }

  ofAccount(accountId: string): Promise<readonly Consent[]> {
    return this.unitOfWork.read((manager) =>
      manager.find(ConsentEntity, { where: { accountId }, order: { grantedAt: 'DESC', clientId: 'ASC' } }),
    );
  }

  async save(consent: Consent): Promise<void> {
    await this.unitOfWork.manager.upsert(ConsentEntity, { ...consent }, ['accountId', 'clientId']);
  }

  async remove(accountId: string, clientId: string): Promise<boolean> {
    return (await this.unitOfWork.manager.delete(ConsentEntity, { accountId, clientId })).affected === 1;
  }
}
