import type { InMemoryTable } from '#protocol/testing';
import type { SessionStore } from '../ports.js';
import type { Session } from '../sessions/session.js';

/** A session with the hash of the cookie that opens it. */
export interface SessionRow {
  readonly session: Session;
  readonly cookieHash: string;
}

/** Sessions in memory. */
export class InMemorySessions implements SessionStore {
  constructor(private readonly table: InMemoryTable<SessionRow>) {}

  async findByCookie(cookieHash: string): Promise<Session | undefined> {
    return this.table.rows.find((row) => row.cookieHash === cookieHash)?.session;
  }

  async find(id: string): Promise<Session | undefined> {
    return this.table.get(id)?.session;
  }

  async ofAccount(accountId: string, now: number): Promise<readonly Session[]> {
    return this.table.rows
      .map(({ session }) => session)
      .filter((session) => session.accountId === accountId && session.expiresAt > now)
      .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
  }

  async expired(now: number, limit: number): Promise<readonly Session[]> {
    const sessions = this.table.rows.map(({ session }) => session);
    return sessions.filter(({ expiresAt }) => expiresAt <= now).slice(0, limit);
  }

  async insert(session: Session, cookieHash: string): Promise<void> {
    this.table.set(session.id, { session, cookieHash });
  }

  async renew(session: Session, cookieHash: string): Promise<boolean> {
    if (this.table.get(session.id) === undefined) return false;
    this.table.set(session.id, { session, cookieHash });
    return true;
  }

  async touch(id: string, usedAt: number, expiresAt: number): Promise<void> {
    const row = this.table.get(id);
    if (row === undefined || row.session.lastUsedAt >= usedAt) return;
    this.table.set(id, { ...row, session: { ...row.session, lastUsedAt: usedAt, expiresAt } });
  }

  async delete(id: string): Promise<boolean> {
    const was = this.table.get(id) !== undefined;
    this.table.delete(id);
    return was;
  }
}
