import type { JSONWebKeySet, JWTPayload } from 'jose';
import { SIGNATURE_ALGORITHMS, type SignatureAlgorithm } from '../client.js';
import { DEFAULT_POLICY, type Policy } from '../policy.js';
import { createEvent, type Actor, type EventKind } from '../ledger-entries.js';
import type { Ports, Signer, UnitOfWork, Verifier } from '../ports.js';
import { signJwt } from './sign-jwt.js';
import { SigningKeyError } from './signing-key-error.js';
import { createSigningKey, toPublicJwk, type SigningKey, type SigningKeyStore } from './signing-key.js';
import { verifyJwt } from './verify-jwt.js';

/** What a signing key is doing now. */
export type SigningKeyState = (typeof SIGNING_KEY_STATES)[number];
export const SIGNING_KEY_STATES = ['published', 'active', 'retiring', 'dead', 'withdrawn'] as const;

/** A key of the ring, and what it is doing now. Times are in milliseconds. */
export interface KeyInRing {
  readonly key: SigningKey;
  readonly state: SigningKeyState;
  /** From here on a younger key signs instead of it. Null: none is known that will. */
  readonly signsUntil: number | null;
  /** From here on it is in the key set no more: its last token is dead, or it was withdrawn. Null: it still signs. */
  readonly publishedUntil: number | null;
}

/** What the key ring asks of its host. */
export type KeyRingPorts = Pick<Ports, 'clock' | 'events'> & {
  readonly signingKeys: SigningKeyStore;
  readonly unitOfWork: UnitOfWork;
};

/**
 * The server's signing keys. A key is published before it first signs, and stays published until the last token
 * signed with it must be dead (OpenID Connect Core §10.1.1). States follow from times, so instances need not agree
 * on anything but the table.
 */
export class KeyRing implements Signer, Verifier {
  private keys: readonly SigningKey[] = [];

  constructor(
    private readonly ports: KeyRingPorts,
    private readonly policy: Policy = DEFAULT_POLICY,
  ) {}

  /** Reads the table anew: at start, and when another instance changed it. */
  async reload(): Promise<void> {
    const keys = await this.ports.signingKeys.all();
    this.keys = [...keys].sort(youngestFirst);
  }

  /** Makes the first key of every algorithm that has none; those sign at once. Reads the table first. */
  async createMissing(by: Actor): Promise<void> {
    await this.ports.unitOfWork.run(async () => {
      const present = await this.ports.signingKeys.all();
      const now = this.ports.clock.now();
      for (const algorithm of SIGNATURE_ALGORITHMS) {
        if (present.some((key) => key.algorithm === algorithm && key.withdrawnAt === null)) continue;
        await this.record(await createSigningKey(algorithm, now, now), 'signing-key.created', by);
      }
    });
    await this.reload();
  }

  /** Publishes a successor for an algorithm; it signs from the end of the publication time on, or at once. */
  async rotate(
    algorithm: SignatureAlgorithm,
    options: { immediately: boolean },
    by: Actor,
  ): Promise<KeyInRing> {
    const now = this.ports.clock.now();
    const wait = options.immediately ? 0 : this.policy.signingKeyPublication * 1000;
    const key = await createSigningKey(algorithm, now, now + wait);
    await this.ports.unitOfWork.run(() => this.record(key, 'signing-key.rotated', by));
    await this.reload();
    return this.inRing(key);
  }

  /**
   * Withdraws a key that leaked: it leaves the key set at once and for good, and no token that was signed with it
   * verifies any longer. Again changes nothing.
   *
   * @throws SigningKeyError no-such-key, in-use: it is the one that signs, and a successor must sign first
   */
  async withdraw(kid: string, by: Actor): Promise<KeyInRing> {
    const key = await this.ports.unitOfWork.run(() => this.writeWithdrawal(kid, by));
    await this.reload();
    return this.inRing(key);
  }

  /** Every key with its state, youngest first. */
  list(): readonly KeyInRing[] {
    return this.keys.map((key) => this.inRing(key));
  }

  /** The key set that verifiers fetch (RFC 7517 §5): public parts of every key that is not dead or withdrawn. */
  jwks(): JSONWebKeySet {
    return { keys: this.published().map(toPublicJwk) };
  }

  /** Every key that is not dead or withdrawn, youngest first. */
  published(): readonly SigningKey[] {
    const published = this.list().filter(({ state }) => state !== 'dead' && state !== 'withdrawn');
    return published.map(({ key }) => key);
  }

  sign(claims: object, typ: string, algorithm: SignatureAlgorithm): Promise<string> {
    return signJwt(claims, typ, this.active(algorithm));
  }

  /** The key of an algorithm that signs now. */
  active(algorithm: SignatureAlgorithm): SigningKey {
    const now = this.ports.clock.now();
    const active = this.keys.find(
      (key) => key.algorithm === algorithm && key.activeFrom <= now && key.withdrawnAt === null,
    );
    if (active === undefined) throw new Error(`no active ${algorithm} signing key`);
    return active;
  }

  verify(jwt: string, typ: string): Promise<JWTPayload | undefined> {
    return verifyJwt(
      jwt,
      typ,
      (kid) => this.list().find((each) => each.key.kid === kid && hasSigned(each))?.key,
    );
  }

  private async record(key: SigningKey, kind: EventKind, by: Actor): Promise<void> {
    const { kid, algorithm, createdAt, activeFrom } = key;
    await this.ports.signingKeys.add(key);
    const detail = { algorithm, activeFrom };
    await this.ports.events.record(createEvent({ kind, at: createdAt, target: kid, detail }, by));
  }

  private async writeWithdrawal(kid: string, by: Actor): Promise<SigningKey> {
    const { signingKeys, clock, events } = this.ports;
    const present = await signingKeys.all();
    const key = present.find((each) => each.kid === kid);
    if (key === undefined) throw new SigningKeyError('no-such-key', 'there is no such signing key');
    if (key.withdrawnAt !== null) return key;
    if (this.inRing(key, present).state === 'active') {
      const reason = `this key signs ${key.algorithm} tokens; rotate that algorithm immediately, then withdraw it`;
      throw new SigningKeyError('in-use', reason);
    }
    const at = clock.now();
    await signingKeys.withdraw(kid, at);
    const detail = { algorithm: key.algorithm };
    await events.record(createEvent({ kind: 'signing-key.withdrawn', at, target: kid, detail }, by));
    return { ...key, withdrawnAt: at };
  }

  private inRing(key: SigningKey, keys = this.keys): KeyInRing {
    const relieved = relievedAt(key, keys);
    const { longestAccessTokenLifetime, clockSkew } = this.policy;
    const lastTokenDead = relieved + (longestAccessTokenLifetime + clockSkew) * 1000;
    const withdrawn = key.withdrawnAt ?? Infinity;
    return {
      key,
      state: stateAt(this.ports.clock.now(), key, { relieved, lastTokenDead }),
      signsUntil: finite(Math.min(withdrawn, relieved)),
      publishedUntil: finite(Math.min(withdrawn, lastTokenDead)),
    };
  }
}

/** When a younger key of the algorithm takes over; infinity: none will. */
function relievedAt(key: SigningKey, keys: readonly SigningKey[]): number {
  const younger = keys.filter(
    (each) => each.algorithm === key.algorithm && each.withdrawnAt === null && youngestFirst(each, key) < 0,
  );
  return Math.min(...younger.map((each) => each.activeFrom));
}

/** Its state follows from its times, and from when the next key takes over. */
function stateAt(
  now: number,
  { withdrawnAt, activeFrom }: SigningKey,
  { relieved, lastTokenDead }: { readonly relieved: number; readonly lastTokenDead: number },
): SigningKeyState {
  if (withdrawnAt !== null) return 'withdrawn';
  if (activeFrom > now) return 'published';
  if (relieved > now) return 'active';
  return lastTokenDead > now ? 'retiring' : 'dead';
}

const finite = (time: number): number | null => (time === Infinity ? null : time);

/** Whether tokens of a key may still be about. */
const hasSigned = ({ state }: KeyInRing): boolean => state === 'active' || state === 'retiring';

/** Instances that rotate in the same millisecond still agree on the order. */
function youngestFirst(a: SigningKey, b: SigningKey): number {
  return b.activeFrom - a.activeFrom || b.createdAt - a.createdAt || (a.kid < b.kid ? -1 : 1);
}
