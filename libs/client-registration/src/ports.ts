import type {
  ClientKey,
  ClientSecret,
  Clock,
  ConsumerKey,
  CredentialGrantType,
  Delegation,
  EventRecorder,
  ExchangeRule,
  Page,
  PageQuery,
  People,
  Status,
  TrustedIssuer,
  UnitOfWork,
} from '#protocol';
import type { Application } from './applications/application.js';
import type { CredentialSet } from './credential-sets/credential-set.js';
import type { DelegationApproval } from './delegations/new-delegation.js';
import type { ExpiryStore } from './expiries/expiring-credential.js';
import type { RegisteredApi } from './apis/registered-api.js';

/**
 * Applications at rest. In every store `update` and `delete` compare the version: false when it is no longer
 * `expectedVersion`, and nothing was written. Writing happens inside a unit of work only.
 */
export interface ApplicationStore {
  /** Inside a unit of work: nobody else changes or deletes it until the unit ends. */
  find(id: string): Promise<Application | undefined>;
  /** As `find`, for what the unit itself will change: nobody else finds it there until the unit ends. */
  findForChange(id: string): Promise<Application | undefined>;
  /** Newest first; `search` matches a part of the name, whatever its case. */
  list(query: PageQuery & { search?: string | undefined }): Promise<Page<Application>>;
  insert(application: Application): Promise<void>;
  update(application: Application, expectedVersion: number): Promise<boolean>;
  /** Only an application without credential sets can be deleted. */
  delete(id: string, expectedVersion: number): Promise<boolean>;
}

/** Which credential sets a list shows. */
export interface CredentialSetQuery extends PageQuery {
  readonly applicationId?: string | undefined;
  readonly grantType?: CredentialGrantType | undefined;
  readonly status?: Status | undefined;
  /** The identifier of an API: those that have a scope of it. */
  readonly audience?: string | undefined;
}

/** How many credential sets that are not retired have scopes of an API. */
export interface ScopeHolders {
  readonly sets: number;
  /** By the name of the scope; one that nobody has is not there. */
  readonly byScope: ReadonlyMap<string, number>;
}

/** What a credential set and its application are called. */
export interface SetNames {
  readonly set: string;
  readonly application: string;
}

/** Credential sets at rest, with their secrets, keys, trusted issuers and access. */
export interface CredentialSetStore {
  /** Inside a unit of work: nobody else changes the set until the unit ends. */
  find(clientId: string): Promise<CredentialSet | undefined>;
  /** As `find`, for what the unit itself will change: nobody else finds it in a unit until this one ends. */
  findForChange(clientId: string): Promise<CredentialSet | undefined>;
  list(query: CredentialSetQuery): Promise<Page<CredentialSet>>;
  /** By `client_id`; one that is not there has no names. */
  namesOf(clientIds: readonly string[]): Promise<ReadonlyMap<string, SetNames>>;
  countHolders(audience: string): Promise<ScopeHolders>;
  /** Writes the set with its secrets, keys, trusted issuers and access; consumer keys have a store of their own. */
  insert(set: CredentialSet): Promise<void>;
  /** Writes the set's own columns and its access; its credentials have their own methods. */
  update(set: CredentialSet, expectedVersion: number): Promise<boolean>;
  insertSecret(clientId: string, secret: ClientSecret): Promise<void>;
  updateSecret(secret: ClientSecret): Promise<void>;
  insertKey(clientId: string, key: ClientKey): Promise<void>;
  updateKey(key: ClientKey): Promise<void>;
  insertTrustedIssuer(clientId: string, trust: TrustedIssuer): Promise<void>;
  updateTrustedIssuer(trust: TrustedIssuer): Promise<void>;
  /**
   * Adds to the counters of credentials, sets `firstUsedAt` where it was null, and gives an expiry to those
   * that were to expire a day after this one's first use.
   */
  recordUses(uses: readonly CredentialUse[]): Promise<void>;
}

/** The consumer keys of OAuth 1.0 at rest. They are read with their credential sets, never with a secret. */
export interface ConsumerKeyStore {
  /** Whether any set has this key, or ever had. */
  isTaken(consumerKey: string): Promise<boolean>;
  /** Writes a key, and its secret sealed. */
  insert(clientId: string, key: ConsumerKey, secret: string): Promise<void>;
  update(key: ConsumerKey): Promise<void>;
}

/** What was counted of one secret or key since the last writing. */
export interface CredentialUse {
  readonly credentialId: string;
  readonly uses: number;
  readonly firstAt: number;
  readonly lastAt: number;
  readonly lastIp: string;
}

/** APIs at rest. */
export interface ApiStore {
  /** Inside a unit of work: nobody else changes or deletes it until the unit ends. */
  find(identifier: string): Promise<RegisteredApi | undefined>;
  /** As `find`, for what the unit itself will change: nobody else finds it in a unit until this one ends. */
  findForChange(identifier: string): Promise<RegisteredApi | undefined>;
  list(query: PageQuery): Promise<Page<RegisteredApi>>;
  /** The APIs that define a scope; inside a unit of work they stay as they are, like what `find` finds. */
  definingScope(scope: string): Promise<readonly RegisteredApi[]>;
  insert(api: RegisteredApi): Promise<void>;
  update(api: RegisteredApi, expectedVersion: number): Promise<boolean>;
  /** Removes the API, and its scopes from every credential set. */
  delete(identifier: string, expectedVersion: number): Promise<boolean>;
}

/** Which delegations a list shows. */
export interface DelegationQuery extends PageQuery {
  /** Those of one service account. */
  readonly clientId?: string | undefined;
}

/** Delegations at rest. Writing happens inside a unit of work only. */
export interface DelegationStore {
  find(id: string): Promise<Delegation | undefined>;
  /** As `find`, for what the unit itself will change: nobody else finds it in a unit until this one ends. */
  findForChange(id: string): Promise<Delegation | undefined>;
  /** Those of one service account that were not removed. */
  ofClient(clientId: string): Promise<readonly Delegation[]>;
  /** Newest first, removed ones too. */
  list(query: DelegationQuery): Promise<Page<Delegation>>;
  insert(delegation: Delegation): Promise<void>;
  /** Writes who approved or removed it, and when; nothing else of it ever changes. */
  update(delegation: Delegation): Promise<void>;
}

/** Where the server is reached, as absolute URLs: what a key file says of it. */
export interface ServerAddresses {
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  /** Where the certificates of the server's own keys are; those of a service account are one segment below. */
  readonly certificates: string;
}

/** Which exchange rules a list shows. */
export interface ExchangeRuleQuery extends PageQuery {
  /** Those of one credential set. */
  readonly clientId?: string | undefined;
}

/** Exchange rules at rest. Writing happens inside a unit of work only. */
export interface ExchangeRuleStore {
  find(id: string): Promise<ExchangeRule | undefined>;
  /** As `find`, for what the unit itself will change: nobody else finds it in a unit until this one ends. */
  findForChange(id: string): Promise<ExchangeRule | undefined>;
  /** Newest first, removed ones too. */
  list(query: ExchangeRuleQuery): Promise<Page<ExchangeRule>>;
  insert(rule: ExchangeRule): Promise<void>;
  /** Writes who removed it, and when; nothing else of it ever changes. */
  update(rule: ExchangeRule): Promise<void>;
}

/** Everything that registration asks of its host. */
export interface RegistrationPorts {
  /** The `iss` of every token (RFC 8414 §2): no API may call itself that. */
  readonly issuer: string;
  readonly addresses: ServerAddresses;
  readonly clock: Clock;
  readonly unitOfWork: UnitOfWork;
  readonly events: EventRecorder;
  readonly applications: ApplicationStore;
  readonly credentialSets: CredentialSetStore;
  readonly consumerKeys: ConsumerKeyStore;
  readonly apis: ApiStore;
  readonly delegations: DelegationStore;
  /** Who the people are for whom somebody may act, and who acts. */
  readonly people: People;
  readonly delegationApproval: DelegationApproval;
  readonly exchangeRules: ExchangeRuleStore;
  readonly expiries: ExpiryStore;
}
