import type { JWTPayload } from 'jose';
import type { Api } from './api.js';
import type { Client, SignatureAlgorithm } from './client.js';
import type {
  IssuedToken,
  IssuedTokenState,
  LedgerEvent,
  RequestContext,
  Revocation,
} from './ledger-entries.js';
import type { Interactions } from './authorize/interaction.js';
import type { Consents } from './consent.js';
import type { Delegations } from './delegation.js';
import type { ExchangeRules } from './exchange-rule.js';
import type { Consumers } from './oauth1/consumer.js';
import type { People, SignIn, SignInSessions } from './people.js';
import type { RemoteKeys } from './remote-keys.js';
import type { TokenFamilies } from './token-family.js';

/** The time now, in milliseconds since the epoch, UTC. The only clock the protocol reads. */
export interface Clock {
  now(): number;
}

/** The credential sets, as the protocol reads them. May be up to one second behind the database. */
export interface Clients {
  find(clientId: string): Promise<Client | undefined>;
  /** Every set of one application, retired ones left out. */
  ofApplication(applicationId: string): Promise<readonly Client[]>;
}

/** The APIs, by identifier. May be up to one second behind the database. */
export interface Apis {
  find(identifier: string): Promise<Api | undefined>;
}

/** Identifiers that may be spent once: the `jti` of assertions (RFC 7519 §4.1.7). */
export interface AssertionIds {
  /**
   * Spends `jti` for `issuer`, durably and on every instance. False when it was spent before. It may be forgotten
   * after `expiresAt` (milliseconds). Rejects when storage fails: the caller must then refuse.
   */
  spend(issuer: string, jti: string, expiresAt: number): Promise<boolean>;
  /** Whether it was spent, and spends nothing: somebody else may, a moment later. */
  isSpent(issuer: string, jti: string): Promise<boolean>;
}

/** The part of the ledger that the token pipeline needs. */
export interface TokenLedger {
  /** Resolves once the record is on disk. No token may leave before. */
  append(token: IssuedToken): Promise<void>;
  find(jti: string): Promise<IssuedTokenState | undefined>;
  /** Records a revocation. Revoking again changes nothing. Resolves once it is on disk. */
  revoke(revocation: Revocation, context: RequestContext | null): Promise<void>;
}

/** Where administrative acts and refusals are recorded. */
export interface EventRecorder {
  /** Within a unit of work: stands or falls with it. Outside: resolves once the event is on disk. */
  record(event: LedgerEvent): Promise<void>;
}

/** Signs with the active key of an algorithm (RFC 7515 §5.1). */
export interface Signer {
  /** Returns the compact serialization. */
  sign(claims: object, typ: string, algorithm: SignatureAlgorithm): Promise<string>;
}

/** Tells whether a JWT was signed here, with a key that has not been withdrawn (RFC 7515 §5.2). */
export interface Verifier {
  /** Its claims, whether it has expired or not; undefined for what was not signed here, or is of another `typ`. */
  verify(jwt: string, typ: string): Promise<JWTPayload | undefined>;
}

/** Takes note that a credential authenticated. Counted in memory, written within a second. */
export interface CredentialUses {
  record(use: { credentialId: string; at: number; ip: string }): void;
}

/**
 * Runs `work` as one transaction: all of its writes or none, and serialized with every other. What `work` calls
 * finds the transaction by itself; a unit inside a unit joins it.
 */
export interface UnitOfWork {
  /** Whether the caller is inside a unit of work. */
  readonly isOpen: boolean;
  run<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Does once the open unit is committed what cannot be taken back: never where it is rolled back, and at once outside
   * of one. Nobody waits for it.
   */
  afterCommit(work: () => void): void;
}

/** Everything the protocol asks of its host. Each part declares the narrow piece it needs. */
export interface Ports {
  readonly issuer: string;
  /** The URL of the token endpoint: an audience of assertions (RFC 7523 §3). */
  readonly tokenEndpoint: string;
  readonly clock: Clock;
  readonly clients: Clients;
  readonly apis: Apis;
  readonly assertionIds: AssertionIds;
  readonly ledger: TokenLedger;
  readonly events: EventRecorder;
  readonly signer: Signer;
  readonly verifier: Verifier;
  readonly credentialUses: CredentialUses;
  readonly unitOfWork: UnitOfWork;
  readonly consents: Consents;
  readonly consumers: Consumers;
  readonly delegations: Delegations;
  readonly exchangeRules: ExchangeRules;
  readonly families: TokenFamilies;
  readonly interactions: Interactions;
  readonly people: People;
  readonly remoteKeys: RemoteKeys;
  readonly sessions: SignInSessions;
  readonly signIn: SignIn;
  /** Keys the pairwise subjects (OpenID Connect Core §8.1): 32 bytes that never change. */
  readonly pairwiseKey: Uint8Array;
}
