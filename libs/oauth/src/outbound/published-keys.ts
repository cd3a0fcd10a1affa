import { keysUnavailable, type Ports, type RemoteKeys, type VerificationKey } from '#protocol';
import { allowedAddresses, type IsAllowedAddress } from './allowed-addresses.js';
import { fetchKeySet, fetchKeySetOfIssuer, type FetchedKeySet } from './fetch-keys.js';

/** Milliseconds that a key set is kept at least, at most, and where its publisher says nothing. */
const FRESH = { least: 60_000, most: 3_600_000, usual: 600_000 } as const;
/** Milliseconds for which a key set is still used where no newer one can be had. */
const STALE = 86_400_000;
/** Milliseconds between two attempts to fetch before its time what is known: for a `kid` that is new, or after a failure. */
const PAUSE = 30_000;
/** Milliseconds between two attempts to fetch what was never had. */
const FIRST_PAUSE = 3000;
/** How many key sets are remembered. */
const MOST_SETS = 1000;

/** What is known of one key set. Times in milliseconds. */
interface Known {
  keys: readonly VerificationKey[] | undefined;
  fetchedAt: number;
  freshFor: number;
  attemptedAt: number;
  /** When it was last fetched before its time, for a `kid` that it had not. */
  soughtAt: number;
  /** Why the last attempt failed; undefined where it did not. */
  failure: unknown;
  running: Promise<void> | undefined;
}

/** Published key sets, each fetched by one request at a time and kept as long as its publisher lets it be, within bounds. */
export class PublishedKeys implements RemoteKeys {
  private readonly sets = new Map<string, Known>();
  private readonly isAllowed: IsAllowedAddress;

  /** `warn` hears what an operator should know: a set that cannot be fetched, or that holds private keys. */
  constructor(
    private readonly ports: Pick<Ports, 'issuer' | 'clock'>,
    private readonly warn: (warning: string, of: { readonly source: string; readonly err?: unknown }) => void,
  ) {
    this.isAllowed = allowedAddresses(ports.issuer);
  }

  at(url: string, kid: string | undefined): Promise<readonly VerificationKey[]> {
    return this.find(url, kid, () => fetchKeySet(url, this.isAllowed));
  }

  ofIssuer(issuer: string, kid: string | undefined): Promise<readonly VerificationKey[]> {
    // No URL holds a space, so the two kinds never meet.
    return this.find(`issuer ${issuer}`, kid, () => fetchKeySetOfIssuer(issuer, this.isAllowed));
  }

  private async find(
    source: string,
    kid: string | undefined,
    fetch: () => Promise<FetchedKeySet>,
  ): Promise<readonly VerificationKey[]> {
    const known = this.remember(source);
    if (this.shouldFetch(known, kid)) {
      known.running ??= this.fetch(known, source, fetch).finally(() => (known.running = undefined));
      await known.running;
    }
    const { keys, fetchedAt, failure } = known;
    if (keys === undefined || this.ports.clock.now() - fetchedAt > STALE) throw keysUnavailable(failure);
    // It may have been published since: who cannot look cannot say that it was not.
    if (failure !== undefined && !hasKey(keys, kid)) throw keysUnavailable(failure);
    return keys;
  }

  private shouldFetch(known: Known, kid: string | undefined): boolean {
    const { keys, attemptedAt, soughtAt, failure } = known;
    const isFresh = this.isFresh(known);
    if (keys !== undefined && isFresh && hasKey(keys, kid)) return false;
    if (known.running !== undefined) return true;
    if (keys === undefined) return !this.isWithin(attemptedAt, FIRST_PAUSE);
    if (isFresh) return !this.isWithin(soughtAt, PAUSE);
    return failure === undefined || !this.isWithin(attemptedAt, PAUSE);
  }

  private isFresh({ fetchedAt, freshFor }: Known): boolean {
    return this.isWithin(fetchedAt, freshFor);
  }

  /** A clock that was set back makes nothing young again. */
  private isWithin(since: number, span: number): boolean {
    const now = this.ports.clock.now();
    return now >= since && now < since + span;
  }

  private async fetch(known: Known, source: string, fetch: () => Promise<FetchedKeySet>): Promise<void> {
    const now = this.ports.clock.now();
    if (this.isFresh(known)) known.soughtAt = now;
    known.attemptedAt = now;
    try {
      const { keys, privateKeys, maxAge } = await fetch();
      known.keys = keys;
      known.fetchedAt = now;
      known.freshFor = freshFor(maxAge);
      known.failure = undefined;
      if (privateKeys > 0) this.warn('a published key set holds private keys; they are ignored', { source });
    } catch (error) {
      known.failure = error;
      this.warn('a published key set could not be fetched', { source, err: error });
    }
  }

  /** What was used last is forgotten last. */
  private remember(source: string): Known {
    const known = this.sets.get(source) ?? { ...NOTHING };
    this.sets.delete(source);
    this.sets.set(source, known);
    const [oldest] = this.sets.keys();
    if (this.sets.size > MOST_SETS && oldest !== undefined) this.sets.delete(oldest);
    return known;
  }
}

const NOTHING: Known = {
  keys: undefined,
  fetchedAt: 0,
  freshFor: 0,
  attemptedAt: Number.NEGATIVE_INFINITY,
  soughtAt: Number.NEGATIVE_INFINITY,
  failure: undefined,
  running: undefined,
};

const hasKey = (keys: readonly VerificationKey[], kid: string | undefined): boolean =>
  kid === undefined || keys.some((key) => key.kid === kid);

function freshFor(maxAge: number | undefined): number {
  if (maxAge === undefined) return FRESH.usual;
  return Math.min(Math.max(maxAge * 1000, FRESH.least), FRESH.most);
}
