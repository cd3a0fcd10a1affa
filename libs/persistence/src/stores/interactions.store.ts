import { sha256, type Clock, type Interaction, type Interactions } from '#protocol';
import { InteractionEntity } from '../entities/interaction.entity.js';
import { execute } from '../engines/statement.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** How many are forgotten in one transaction, so that none is long. */
const BATCH = 1000;

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

  async awaitCodeOf(id: string, awaitingCodeOf: string, passwordSetAt: number | null): Promise<void> {
    const awaiting = { awaitingCodeOf, passwordSetAt };
    await this.unitOfWork.manager.update(InteractionEntity, sha256(id), awaiting);
  }

  async signedIn(id: string, sessionId: string): Promise<void> {
    const signedIn = { sessionId, awaitingCodeOf: null, passwordSetAt: null };
    await this.unitOfWork.manager.update(InteractionEntity, sha256(id), signedIn);
  }

  async complete(id: string, at: number): Promise<boolean> {
    const sql = 'UPDATE interactions SET completed_at = ? WHERE id_hash = ? AND completed_at IS NULL';
    return (await execute(this.unitOfWork.manager, sql, [at, sha256(id)])).affected === 1;
  }

  /** Removes those that have expired. Returns how many. */
  async purge(): Promise<number> {
    let purged = 0;
    for (let batch = BATCH; batch === BATCH; purged += batch) batch = await this.purgeBatch();
    return purged;
  }

  private purgeBatch(): Promise<number> {
    return this.unitOfWork.run(async () => {
      const sql = `DELETE FROM interactions WHERE id_hash IN
        (SELECT id_hash FROM interactions WHERE expires_at <= ? LIMIT ${BATCH})`;
      return (await execute(this.unitOfWork.manager, sql, [this.clock.now()])).affected;
    });
  }
}

function toInteraction(id: string, row: InteractionEntity): Interaction {
  const { browserHash, purpose, params, createdAt, expiresAt } = row;
  const { sessionId, awaitingCodeOf, passwordSetAt, completedAt } = row;
  return {
    ...{ id, browserHash, purpose, params, createdAt, expiresAt },
    ...{ sessionId, awaitingCodeOf, passwordSetAt, completedAt },
  };
}
