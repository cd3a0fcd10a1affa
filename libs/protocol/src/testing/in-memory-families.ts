import { boundedCount } from '../bounded-count.js';
import type {
  FamilySelection,
  LiveFamilies,
  RefreshToken,
  TokenFamilies,
  TokenFamily,
} from '../token-family.js';
import type { InMemoryTable, InMemoryUnitOfWork } from './in-memory-unit-of-work.js';

/** `TokenFamilies` over in-memory tables. */
export class InMemoryFamilies implements TokenFamilies {
  private readonly families: InMemoryTable<TokenFamily>;
  private readonly refreshTokens: InMemoryTable<RefreshToken>;

  constructor(unitOfWork: InMemoryUnitOfWork) {
    this.families = unitOfWork.table();
    this.refreshTokens = unitOfWork.table();
  }

  async insert(family: TokenFamily): Promise<void> {
    this.families.set(family.id, family);
  }

  async find(id: string): Promise<TokenFamily | undefined> {
    return this.families.get(id);
  }

  async ofAccount(accountId: string): Promise<readonly TokenFamily[]> {
    return this.families.rows
      .filter((family) => family.accountId === accountId && family.revokedAt === null)
      .sort((a, b) => (a.id < b.id ? 1 : -1));
  }

  async clientsOfSession(sessionId: string): Promise<readonly string[]> {
    const live = this.families.rows.filter(
      (family) => family.sessionId === sessionId && family.revokedAt === null,
    );
    return [...new Set(live.map(({ clientId }) => clientId))].sort();
  }

  async countLive(clientId: string, now: number): Promise<LiveFamilies> {
    const fresh = this.refreshTokens.rows.filter(
      ({ usedAt, expiresAt }) => usedAt === null && expiresAt > now,
    );
    const withFresh = new Set(fresh.map(({ familyId }) => familyId));
    const live = this.families.rows.filter(
      (family) =>
        family.clientId === clientId &&
        family.revokedAt === null &&
        family.expiresAt > now &&
        withFresh.has(family.id),
    );
    const people = new Set(live.map(({ accountId }) => accountId)).size;
    return { families: boundedCount(live.length), people: boundedCount(people) };
  }

  async useCode(id: string, at: number): Promise<boolean> {
    const family = this.families.get(id);
    if (family === undefined || family.codeUsedAt !== null || family.revokedAt !== null) return false;
    this.families.set(id, { ...family, codeUsedAt: at });
    return true;
  }

  async revoke(which: FamilySelection, at: number, reason: string): Promise<readonly string[]> {
    const ended = this.families.rows.filter((family) => family.revokedAt === null && matches(family, which));
    for (const family of ended)
      this.families.set(family.id, { ...family, revokedAt: at, revokedReason: reason });
    return ended.map(({ id }) => id);
  }

  async insertRefreshToken(token: RefreshToken): Promise<void> {
    this.refreshTokens.set(token.jti, token);
  }

  async findRefreshToken(jti: string): Promise<RefreshToken | undefined> {
    return this.refreshTokens.get(jti);
  }

  async useRefreshToken({ jti }: Pick<RefreshToken, 'jti'>, at: number): Promise<boolean> {
    const token = this.refreshTokens.get(jti);
    const family = token && this.families.get(token.familyId);
    if (token === undefined || token.usedAt !== null || family === undefined || family.revokedAt !== null)
      return false;
    this.refreshTokens.set(jti, { ...token, usedAt: at });
    return true;
  }
}

function matches(family: TokenFamily, { online, ...exact }: FamilySelection): boolean {
  if (online === true && family.scopes.includes('offline_access')) return false;
  return Object.entries(exact).every(([name, value]) => family[name as keyof typeof exact] === value);
}
