import { createPrivateKey } from 'node:crypto';
import type { SigningKey, SigningKeyStore } from '#protocol';
import type { EntityManager } from 'typeorm';
import { SigningKeyEntity } from '../entities/signing-key.entity.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import type { Seal } from '../seal.js';
import { isPostgres } from '../engines/statement.js';

/** Signing keys in the database, their private parts sealed. */
export class StoredSigningKeys implements SigningKeyStore {
  constructor(
    private readonly unitOfWork: DatabaseUnitOfWork,
    private readonly seal: Seal,
  ) {}

  async all(): Promise<readonly SigningKey[]> {
    const rows = await this.unitOfWork.read(async (manager) => {
      if (this.unitOfWork.isOpen) await keepOthersOut(manager);
      return manager.find(SigningKeyEntity, { order: { createdAt: 'ASC', kid: 'ASC' } });
    });
    return rows.map(({ sealedPrivateKey, ...row }) => ({
      ...row,
      privateKey: createPrivateKey({
        key: this.seal.open(sealedPrivateKey, row.kid),
        format: 'der',
        type: 'pkcs8',
      }),
    }));
  }

  async add({ privateKey, kid, algorithm, createdAt, activeFrom, withdrawnAt }: SigningKey): Promise<void> {
    const der = privateKey.export({ format: 'der', type: 'pkcs8' });
    await this.unitOfWork.run(async () => {
      const sealedPrivateKey = this.seal.close(der, kid);
      const row = { kid, algorithm, sealedPrivateKey, createdAt, activeFrom, withdrawnAt };
      await this.unitOfWork.manager.insert(SigningKeyEntity, row);
      this.unitOfWork.revise();
    });
  }

  withdraw(kid: string, withdrawnAt: number): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.unitOfWork.manager.update(SigningKeyEntity, { kid }, { withdrawnAt });
      this.unitOfWork.revise();
    });
  }
}

/** SQLite has one writer anyway. */
async function keepOthersOut(manager: EntityManager): Promise<void> {
  if (isPostgres(manager)) await manager.query('LOCK TABLE signing_keys IN SHARE ROW EXCLUSIVE MODE');
}
