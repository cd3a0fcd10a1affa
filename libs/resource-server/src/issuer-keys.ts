import { createRemoteJWKSet, errors, type CryptoKey, type JWTVerifyGetKey } from 'jose';
import type { AuthorizationServer } from './authorization-server.js';

/** Durations in milliseconds. */
interface Policy {
  /** After this time the keys are fetched again before they are used. */
  readonly freshFor: number;
  /** For this time old keys still serve when they cannot be fetched again; then a withdrawn key must be dead. */
  readonly staleFor: number;
  /** An unknown `kid` makes one fetch in this time, however many tokens name one. */
  readonly unknownKeyCooldown: number;
  /** The pause after a failed fetch, while old keys serve and while there are none. */
  readonly retryWithKeys: number;
  readonly retryWithoutKeys: number;
}

const POLICY: Policy = {
  freshFor: 10 * 60_000,
  staleFor: 24 * 3_600_000,
  unknownKeyCooldown: 30_000,
  retryWithKeys: 30_000,
  retryWithoutKeys: 1_000,
};

type RemoteKeys = ReturnType<typeof createRemoteJWKSet>;
type KeySearch = Parameters<JWTVerifyGetKey>;

/** The issuer's keys could not be fetched. */
export class KeysUnavailable extends Error {
  constructor(cause: unknown) {
    super('the keys of the issuer cannot be fetched', { cause });
    this.name = 'KeysUnavailable';
  }
}

/** The public keys of an issuer (RFC 7517 §5), fetched when needed and kept through an outage of the issuer. */
export class IssuerKeys {
  private keys: RemoteKeys | undefined;
  private pending: Promise<void> | undefined;
  private failure: { readonly at: number; readonly error: KeysUnavailable } | undefined;
  private fetchedAt = -Infinity;
  private soughtAt = -Infinity;

  constructor(
    private readonly server: AuthorizationServer,
    private readonly now: () => number,
  ) {}

  /** The key that a token names. @throws KeysUnavailable; a JOSEError: the issuer publishes no such key */
  async find(...search: KeySearch): Promise<CryptoKey> {
    await this.refresh();
    try {
      return await this.current()(...search);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await this.seekNewKey(error);
      return this.current()(...search);
    }
  }

  private current(): RemoteKeys {
    if (this.keys === undefined) throw new KeysUnavailable('nothing was fetched');
    return this.keys;
  }

  private async refresh(): Promise<void> {
    const age = this.now() - this.fetchedAt;
    if (age < POLICY.freshFor) return;
    try {
      await this.fetch();
    } catch (error) {
      if (age >= POLICY.staleFor) throw error;
    }
  }

  /** A key may be new; but tokens with invented `kid`s must not make this API flood the issuer. */
  private async seekNewKey(notFound: Error): Promise<void> {
    if (this.pending === undefined) {
      const coolingDown = this.now() - this.soughtAt < POLICY.unknownKeyCooldown;
      if (coolingDown) throw this.failure?.error ?? notFound;
      this.soughtAt = this.now();
    }
    await this.fetch();
  }

  private fetch(): Promise<void> {
    if (this.pending !== undefined) return this.pending;
    const pause = this.fetchedAt === -Infinity ? POLICY.retryWithoutKeys : POLICY.retryWithKeys;
    if (this.failure !== undefined && this.now() - this.failure.at < pause) {
      return Promise.reject(this.failure.error);
    }
    this.pending = this.load().finally(() => (this.pending = undefined));
    return this.pending;
  }

  private async load(): Promise<void> {
    try {
      this.keys ??= await this.createKeys();
      await this.keys.reload();
      this.fetchedAt = this.now();
      this.failure = undefined;
    } catch (cause) {
      this.failure = { at: this.now(), error: new KeysUnavailable(cause) };
      throw this.failure.error;
    }
  }

  /** When to fetch is decided here, since jose forgets good keys in an outage; so its own timers never fire. */
  private async createKeys(): Promise<RemoteKeys> {
    return createRemoteJWKSet(await this.server.endpoint('jwks_uri'), {
      timeoutDuration: this.server.timeout,
      cacheMaxAge: Infinity,
      cooldownDuration: Infinity,
    });
  }
}
