import { sha256, type Clock, type Interaction, type Interactions } from '#protocol';
import { InteractionEntity } from '../entities/interaction.entity.js';
import { execute } from '../statement.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** Interactions in the database, by the hashes of their ids. */
export class StoredInteractions implements Interactions {
  constructor(
    private readonly unitOfWork: DatabaseUnitOfWork,
    private readonly clock: Clock,
  ) {}

  async insert({ id, ...interaction }: Interaction): Promise<void> {
    await this.unitOfWork.manager.insert(InteractionEntity, { ...interaction, idHash: sha256(id) });
  }

  async find(id: string): Promise<Interaction | undefined> {
    return this.unitOfWork.read(async (manager) => {
      const row = await manager.findOneBy(InteractionEntity, { idHash: sha256(id) });
      return row === null ? undefined : toInteraction(id, row);
    });
  }

  async awaitCodeOf(id: string, accountId: string): Promise<void> {
    await this.unitOfWork.manager.update(InteractionEntity, sha256(id), { awaitingCodeOf: accountId });
  }

  async signedIn(id: string, sessionId: string): Promise<void> {
    await this.unitOfWork.manager.update(InteractionEntity, sha256(id), { sessionId, awaitingCodeOf: null });
  }

  async complete(id: string, at: number): Promise<boolean> {
    const sql = 'UPDATE interactions SET completed_at = ? WHERE id_hash = ? AND completed_at IS NULL';
    return (await execute(this.unitOfWork.manager, sql, [at, sha256(id)])).affected === 1;
  }

  /** Removes those that have expired. */
  purge(): Promise<void> {
    return this.unitOfWork.run(async () => {
      const sql = 'DELETE FROM interactions WHERE expires_at <= ?';
      await execute(this.unitOfWork.manager, sql, [this.clock.now()]);
    });
  }
}

function toInteraction(id: string, row: InteractionEntity): Interaction {
  const { browserHash, purpose, params, createdAt, expiresAt, sessionId, awaitingCodeOf, completedAt } = row;
  return {
    ...{ id, browserHash, purpose, params, createdAt, expiresAt },
    ...{ sessionId, awaitingCodeOf, completedAt },
  };
}
