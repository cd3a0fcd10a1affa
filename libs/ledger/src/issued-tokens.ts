import {
  endFamily,
  findIssuedToken,
  toCredentialGrantType,
  type Actor,
  type Clock,
  type TokenFamilies,
  type UnitOfWork,
  type Page,
  type PageQuery,
} from '#protocol';
import { LedgerError } from './ledger-error.js';
import type { Ledger } from './ledger.js';
import type { TokenEntry, TokenFilter } from './ports.js';
import { stateOf, type TokenState } from './token-state.js';

/** A token's entry, and what became of the token by the time it was read. */
export interface JudgedToken extends TokenEntry {
  readonly state: TokenState;
}

/** What the issued tokens stand on. */
interface IssuedTokenPorts {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly families: TokenFamilies;
  readonly unitOfWork: UnitOfWork;
}

/** The issued tokens, as auditors read them and admins end them. */
export class IssuedTokens {
  constructor(private readonly ports: IssuedTokenPorts) {}

  /**
   * One page of them, newest first; a short page may have a next one. A grant type may be named by its short name.
   *
   * @throws LedgerError bad-cursor
   */
  async list({ grantType, ...query }: TokenFilter & PageQuery): Promise<Page<JudgedToken>> {
    const now = this.ports.clock.now();
    const type = grantType === undefined ? undefined : (toCredentialGrantType(grantType) ?? grantType);
    const { items, next } = await this.ports.ledger.listTokens({ ...query, grantType: type, now });
    return { items: items.map((entry) => ({ ...entry, state: stateOf(entry, now) })), next };
  }

  async find(jti: string): Promise<JudgedToken | undefined> {
    const entry = await this.ports.ledger.find(jti);
    return entry && { ...entry, state: stateOf(entry, this.ports.clock.now()) };
  }

  /** @throws LedgerError no-such-token */
  async get(jti: string): Promise<JudgedToken> {
    const token = await this.find(jti);
    if (token === undefined) throw new LedgerError('no-such-token', 'there is no such token');
    return token;
  }

  /**
   * The `jti` of a token that was issued here.
   *
   * @throws LedgerError no-such-token: it was not, or is not as it was issued
   */
  async identify(token: string): Promise<string> {
    const record = await findIssuedToken(token, this.ports);
    if (record !== undefined) return record.jti;
    throw new LedgerError('no-such-token', 'this token was not issued here, or is altered');
  }

  /**
   * Ends a token, and with a refresh token its family; again changes nothing. Resolves once it is on disk.
   *
   * @throws LedgerError no-such-token
   */
  async revoke(jti: string, reason: string, by: Actor): Promise<JudgedToken> {
    const { ledger, clock, unitOfWork } = this.ports;
    const token = await this.get(jti);
    await unitOfWork.run(async () => {
      await ledger.revoke({ jti, at: clock.now(), by: by.id, reason }, by.context);
      if (token.kind === 'refresh_token') await this.endFamilyOf(token, reason, by);
    });
    return this.get(jti);
  }

  private async endFamilyOf({ origin }: TokenEntry, reason: string, by: Actor): Promise<void> {
    const { ledger, families } = this.ports;
    const family = origin === null ? undefined : await families.find(origin);
    if (family === undefined) return;
    await endFamily(family, { kind: 'family.revoked', reason }, by, { ...this.ports, events: ledger });
  }
}
