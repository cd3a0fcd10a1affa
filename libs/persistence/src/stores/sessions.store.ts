import type { Session, SessionStore } from '#accounts';
import { LessThanOrEqual, MoreThan } from 'typeorm';
import { SessionEntity } from '../entities/session.entity.js';
import { execute } from '../engines/statement.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { storable } from './stored-text.js';

/** Sign-in sessions in the database. */
export class StoredSessions implements SessionStore {
  constructor(private readonly unitOfWork: DatabaseUnitOfWork) {}

  async findByCookie(cookieHash: string): Promise<Session | undefined> {
    return this.unitOfWork.read(async (manager) => {
      return (await manager.findOneBy(SessionEntity, { cookieHash })) ?? undefined;
    });
  }

  async find(id: string): Promise<Session | undefined> {
    if (id.includes('\0')) return undefined;
    return this.unitOfWork.read(async (manager) => {
      return (await manager.findOneBy(SessionEntity, { id })) ?? undefined;
    });
  }

  ofAccount(accountId: string, now: number): Promise<readonly Session[]> {
    return this.unitOfWork.read((manager) =>
      manager.find(SessionEntity, {
        where: { accountId, expiresAt: MoreThan(now) },
        order: { createdAt: 'DESC', id: 'DESC' },
      }),
    );
  }

  expired(now: number, limit: number): Promise<readonly Session[]> {
    return this.unitOfWork.read((manager) =>
      manager.find(SessionEntity, {
        where: { expiresAt: LessThanOrEqual(now) },
        order: { expiresAt: 'ASC', id: 'ASC' },
        take: limit,
      }),
    );
  }

  async insert(session: Session, cookieHash: string): Promise<void> {
    await this.unitOfWork.manager.insert(SessionEntity, rowOf(session, cookieHash));
  }

  async renew({ id, ...session }: Session, cookieHash: string): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      SessionEntity,
      { id },
      rowOf(session, cookieHash),
    );
    return affected === 1;
  }

  async touch(id: string, usedAt: number, expiresAt: number): Promise<void> {
    const sql = 'UPDATE sessions SET last_used_at = ?, expires_at = ? WHERE id = ? AND last_used_at < ?';
    await execute(this.unitOfWork.manager, sql, [usedAt, expiresAt, id, usedAt]);
  }

  async delete(id: string): Promise<boolean> {
    return (await this.unitOfWork.manager.delete(SessionEntity, { id })).affected === 1;
  }
}

function rowOf<T extends Omit<Session, 'id'>>(session: T, cookieHash: string) {
  return { ...session, amr: [...session.amr], userAgent: storable(session.userAgent), cookieHash };
}
