import type {
  AccountStore,
  AttemptCounts,
  KnownBrowsers,
  RecoveryCodeStore,
  SessionStore,
  SetUpStore,
  TotpStore,
} from '#accounts';
import type {
  ApiStore,
  ApplicationStore,
  ConsumerKeyStore,
  CredentialSet,
  CredentialSetStore,
  DelegationStore,
  ExchangeRuleStore,
  ExpiryStore,
  RegisteredApi,
  RegistrationSearch,
} from '#client-registration';
import type { HourlyCountStore, LedgerStore } from '#ledger';
import type { ClientOrigins } from '#oauth';
import type {
  Apis,
  Clients,
  Clock,
  Consents,
  Consumers,
  Delegation,
  Delegations,
  ExchangeRule,
  ExchangeRules,
  SigningKeyStore,
  UnitOfWork,
} from '#protocol';
import { Cache } from './cache.js';
import { openDatabase } from './engines/open-database.js';
import type { Database } from './engines/database.js';
import { SigningKeyEntity } from './entities/signing-key.entity.js';
import { executedMigrations, hasPendingMigrations, runPendingMigrations } from './schema.js';
import { RevisionWatch, readRevision, type ChangeListener } from './revision-watch.js';
import { Seal } from './seal.js';
import { StoredAccounts } from './stores/accounts.store.js';
import { StoredApis } from './stores/apis.store.js';
import { StoredApplications } from './stores/applications.store.js';
import { StoredAssertionIds } from './stores/assertion-ids.store.js';
import { StoredAttemptCounts } from './stores/attempt-counts.store.js';
import { CachedApis } from './stores/cached-apis.store.js';
import { CachedClientOrigins } from './stores/cached-client-origins.store.js';
import { CachedClients } from './stores/cached-clients.store.js';
import { CachedConsumers } from './stores/cached-consumers.store.js';
import { CachedDelegations } from './stores/cached-delegations.store.js';
import { CachedExchangeRules } from './stores/cached-exchange-rules.store.js';
import { StoredConsents } from './stores/consents.store.js';
import { StoredConsumerKeys, type SealedConsumer } from './stores/consumer-keys.store.js';
import { StoredCredentialSets } from './stores/credential-sets.store.js';
import { StoredDelegations } from './stores/delegations.store.js';
import { StoredExchangeRules } from './stores/exchange-rules.store.js';
import { StoredExpiries } from './stores/expiries.store.js';
import { StoredHourlyCounts } from './stores/hourly-counts.store.js';
import { StoredInteractions } from './stores/interactions.store.js';
import { StoredKnownBrowsers } from './stores/known-browsers.store.js';
import { StoredLedger } from './stores/ledger.store.js';
import { StoredRecoveryCodes } from './stores/recovery-codes.store.js';
import { StoredSearch } from './stores/search.store.js';
import { StoredServedIssuer } from './stores/served-issuer.store.js';
import { StoredSessions } from './stores/sessions.store.js';
import { StoredSetUp } from './stores/set-up.store.js';
import { StoredSigningKeys } from './stores/signing-keys.store.js';
import { StoredTokenFamilies } from './stores/token-families.store.js';
import { StoredTotps } from './stores/totps.store.js';
import { translatingFaults } from './engines/storage-fault.js';
import { DatabaseUnitOfWork } from './unit-of-work.js';

/** What it takes to open the database. */
export interface PersistenceOptions {
  /** `sqlite:./path` or `postgres://…`. */
  readonly databaseUrl: string;
  /** From it come the keys that signing keys and authenticator secrets are encrypted under. */
  readonly masterKey: Buffer;
  readonly clock: Clock;
}

/** One open database, with every store that the other libraries ask for. */
export class Persistence {
  readonly unitOfWork: UnitOfWork;
  readonly clients: Clients;
  readonly apis: Apis;
  readonly delegations: Delegations;
  readonly exchangeRules: ExchangeRules;
  readonly consumers: Consumers;
  readonly clientOrigins: ClientOrigins;
  readonly applications: ApplicationStore;
  readonly credentialSets: CredentialSetStore;
  readonly consumerKeys: ConsumerKeyStore;
  readonly registeredApis: ApiStore;
  readonly recordedDelegations: DelegationStore;
  readonly recordedExchangeRules: ExchangeRuleStore;
  readonly expiries: ExpiryStore;
  readonly search: RegistrationSearch;
  readonly ledger: LedgerStore;
  readonly hourlyCounts: HourlyCountStore;
  readonly signingKeys: SigningKeyStore;
  readonly assertionIds: StoredAssertionIds;
  readonly interactions: StoredInteractions;
  readonly consents: Consents;
  readonly families: StoredTokenFamilies;
  readonly accounts: AccountStore;
  readonly sessions: SessionStore;
  readonly attempts: AttemptCounts;
  readonly knownBrowsers: KnownBrowsers;
  readonly totps: TotpStore;
  readonly recoveryCodes: RecoveryCodeStore;
  readonly setUp: SetUpStore;
  readonly servedIssuer: StoredServedIssuer;
  private readonly watch: RevisionWatch;
  private closed: Promise<void> | undefined;

  private constructor(
    private readonly database: Database,
    { masterKey, clock }: PersistenceOptions,
  ) {
    const unitOfWork = new DatabaseUnitOfWork(database, () => forget());
    // Inside a unit nobody may find, or leave behind, what is not committed yet.
    const isUsable = (): boolean => this.watch.isTrusted && !unitOfWork.isOpen;
    const byId = new Cache<CredentialSet | undefined>(isUsable);
    const byApplication = new Cache<readonly CredentialSet[]>(isUsable);
    const byIdentifier = new Cache<RegisteredApi | undefined>(isUsable);
    const origins = new Cache<ReadonlySet<string>>(isUsable);
    const delegations = {
      byId: new Cache<Delegation | undefined>(isUsable),
      byClient: new Cache<readonly Delegation[]>(isUsable),
    };
    const exchangeRules = new Cache<readonly ExchangeRule[]>(isUsable);
    const consumers = new Cache<SealedConsumer | undefined>(isUsable);
    const ofSets = [byId, byApplication, consumers, exchangeRules, ...Object.values(delegations)];
    const caches = [...ofSets, byIdentifier, origins];
    const forget = (): void => caches.forEach((cache) => cache.clear());
    this.watch = new RevisionWatch(() => readRevision(unitOfWork), forget);
    const sets = new StoredCredentialSets(unitOfWork);
    const apis = new StoredApis(unitOfWork);
    const consumerKeys = new StoredConsumerKeys(unitOfWork, new Seal(masterKey, 'consumer-secrets'));
    const recordedDelegations = new StoredDelegations(unitOfWork);
    this.unitOfWork = unitOfWork;
    this.clients = new CachedClients(sets, { byId, byApplication });
    this.apis = new CachedApis(apis, byIdentifier);
    this.recordedDelegations = recordedDelegations;
    this.delegations = new CachedDelegations(recordedDelegations, delegations);
    const recordedExchangeRules = new StoredExchangeRules(unitOfWork);
    this.recordedExchangeRules = recordedExchangeRules;
    this.exchangeRules = new CachedExchangeRules(recordedExchangeRules, exchangeRules);
    this.consumers = new CachedConsumers(consumerKeys, consumers);
    this.clientOrigins = new CachedClientOrigins(unitOfWork, origins);
    this.applications = new StoredApplications(unitOfWork);
    this.credentialSets = sets;
    this.consumerKeys = consumerKeys;
    this.registeredApis = apis;
    this.search = new StoredSearch(unitOfWork);
    this.expiries = new StoredExpiries(unitOfWork);
    this.ledger = new StoredLedger(unitOfWork);
    this.hourlyCounts = new StoredHourlyCounts(unitOfWork);
    this.signingKeys = new StoredSigningKeys(unitOfWork, new Seal(masterKey, 'signing-keys'));
    this.assertionIds = new StoredAssertionIds(unitOfWork, clock);
    this.interactions = new StoredInteractions(unitOfWork, clock);
    this.consents = new StoredConsents(unitOfWork);
    this.families = new StoredTokenFamilies(unitOfWork, clock);
    this.accounts = new StoredAccounts(unitOfWork);
    this.sessions = new StoredSessions(unitOfWork);
    this.attempts = new StoredAttemptCounts(unitOfWork);
    this.knownBrowsers = new StoredKnownBrowsers(unitOfWork);
    this.totps = new StoredTotps(unitOfWork, new Seal(masterKey, 'authenticator-secrets'));
    this.recoveryCodes = new StoredRecoveryCodes(unitOfWork);
    this.setUp = new StoredSetUp(unitOfWork);
    this.servedIssuer = new StoredServedIssuer(unitOfWork);
  }

  /**
   * Opens a database and checks that it is durable, ours, not newer than this program, and that the master key
   * opens its keys. Changes no table.
   *
   * @throws PersistenceError
   */
  static async open(options: PersistenceOptions): Promise<Persistence> {
    const database = await openDatabase(options.databaseUrl);
    const persistence = new Persistence(database, options);
    try {
      if ((await database.read(executedMigrations)).length > 0) await persistence.signingKeys.all();
      return persistence;
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  /**
   * Whether a database has signing keys, told without the master key that opens them. Changes nothing in it.
   *
   * @throws PersistenceError
   */
  static async holdsSigningKeys(databaseUrl: string): Promise<boolean> {
    const database = await openDatabase(databaseUrl);
    try {
      return await database.read(
        async (manager) =>
          (await executedMigrations(manager)).length > 0 && (await manager.exists(SigningKeyEntity)),
      );
    } finally {
      await database.close();
    }
  }

  /**
   * Brings the schema up to date, under a lock: of several processes that start together one does it.
   *
   * @throws PersistenceError: a newer program made the schema.
   */
  migrate(): Promise<void> {
    return translatingFaults(() => runPendingMigrations(this.database));
  }

  /** Whether migrations wait to be run. */
  pending(): Promise<boolean> {
    return translatingFaults(() => hasPendingMigrations(this.database));
  }

  /** Begins to watch for changes of other instances; until then nothing is answered from memory. */
  startWatching(): void {
    this.watch.start();
  }

  /** Calls `listener` within a second of a change of clients, APIs, applications or signing keys, whoever made it. */
  onChange(listener: ChangeListener): void {
    this.watch.onChange(listener);
  }

  /** Looks for changes now, and not at the next turn of the watch. */
  lookForChanges(): Promise<void> {
    return this.watch.look();
  }

  /** @throws StorageUnavailable: the database does not answer. */
  async ping(): Promise<void> {
    await translatingFaults(() => this.database.read((manager) => manager.query('SELECT 1')));
  }

  /**
   * Copies an SQLite database to a new file of mode 0600, while it is in use.
   *
   * @throws PersistenceError: the file exists, or the database is PostgreSQL, which has its own tools
   */
  backUp(file: string): Promise<void> {
    return this.database.backUp(file);
  }

  /** Waits for the open unit of work, then closes every connection. */
  async close(): Promise<void> {
    this.watch.stop();
    this.closed ??= this.database.close();
    await this.closed;
  }
}
