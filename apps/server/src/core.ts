import type { AccountServices } from '#accounts';
import { CredentialUseRecorder, type RegistrationPorts, type ServerAddresses } from '#client-registration';
import { Issuance, IssuedTokens, Ledger, RollUp } from '#ledger';
import { BackchannelLogout, ENDPOINTS, PublishedKeys } from '#oauth/outbound';
import { Persistence } from '#persistence';
import { createGrants, KeyRing, OAUTH1, OPERATOR, type Clock, type Grant, type Ports } from '#protocol';
import { hkdfSync } from 'node:crypto';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import { connectAccounts } from './connect-accounts.js';
import { openMasterKey } from './start/master-key.js';

/** Legate without its HTTP face: what the server and the command line both stand on. */
export interface Core {
  /** What the operator told it. */
  readonly config: Config;
  /** When it was opened: milliseconds. */
  readonly startedAt: number;
  readonly persistence: Persistence;
  readonly ledger: Ledger;
  readonly issuedTokens: IssuedTokens;
  readonly issuance: Issuance;
  readonly keyRing: KeyRing;
  readonly credentialUses: CredentialUseRecorder;
  readonly ports: Ports;
  readonly registration: RegistrationPorts;
  readonly accounts: AccountServices;
  /** The grants that the token endpoint serves. */
  readonly grants: readonly Grant[];
  /** Their types. */
  readonly servedGrantTypes: readonly string[];
  /** Follows what other instances change, writes counted uses, counts the ledger, and forgets what has expired. */
  start(): void;
  /** Writes what waits in memory and closes the database. */
  stop(): Promise<void>;
}

/** Milliseconds. */
const PURGE_INTERVAL = 600_000;
/** Milliseconds, when the server stops, to tell applications of sessions that have ended. */
const TO_TELL_APPLICATIONS = 3000;

const SYSTEM_CLOCK: Clock = { now: () => Date.now() };

/**
 * Opens the database and connects every port: config → persistence → ports. Nothing in the database is changed here;
 * `prepareCore` does that.
 */
export async function openCore(config: Config, log: Logger): Promise<Core> {
  const masterKey = (await openMasterKey(config, Persistence.holdsSigningKeys)).export();
  const persistence = await Persistence.open({
    databaseUrl: config.database.url,
    masterKey,
    clock: SYSTEM_CLOCK,
  });
  const pairwiseKey = new Uint8Array(hkdfSync('sha256', masterKey, '', 'legate pairwise subjects', 32));
  const { backchannelLogout, ...parts } = connectPorts(
    persistence,
    { issuer: config.issuer, delegationApproval: config.delegationApproval, pairwiseKey },
    log,
  );
  const { keyRing, credentialUses, ports, ledger, accounts } = parts;
  const { assertionIds, families, interactions } = persistence;
  const perishable = [accounts.sessions, accounts.attemptLimits, assertionIds, families, interactions];
  const grants = createGrants(ports, config.oauth1 ? [OAUTH1] : []);
  const rollUp = new RollUp({ clock: SYSTEM_CLOCK, hourlyCounts: persistence.hourlyCounts }, (error) =>
    log.warn({ err: error }, 'the ledger could not be counted by hour; it is tried again'),
  );
  let purging: NodeJS.Timeout | undefined;
  return {
    ...parts,
    config,
    startedAt: SYSTEM_CLOCK.now(),
    persistence,
    issuedTokens: new IssuedTokens({ ...ports, ledger }),
    issuance: new Issuance(persistence.hourlyCounts),
    grants,
    servedGrantTypes: grants.map((grant) => grant.type),
    start() {
      persistence.onChange(() => keyRing.reload());
      persistence.startWatching();
      credentialUses.start();
      rollUp.start();
      purging = setInterval(() => void purge(perishable, log), PURGE_INTERVAL).unref();
    },
    async stop() {
      clearInterval(purging);
      await backchannelLogout.finish(TO_TELL_APPLICATIONS);
      await rollUp.stop();
      await credentialUses.stop();
      await persistence.close();
    },
  };
}

type ConnectedPorts = Pick<
  Core,
  'ledger' | 'keyRing' | 'credentialUses' | 'ports' | 'registration' | 'accounts'
> & { readonly backchannelLogout: BackchannelLogout };

/** What the ports are told once, at the start. */
type Told = Pick<Ports, 'issuer' | 'pairwiseKey'> & Pick<Config, 'delegationApproval'>;

/** Gives every port the part that provides it. */
function connectPorts(
  persistence: Persistence,
  { issuer, delegationApproval, pairwiseKey }: Told,
  log: Logger,
): ConnectedPorts {
  const { unitOfWork, clients, apis, assertionIds, signingKeys } = persistence;
  const ledger = new Ledger({ ledger: persistence.ledger, unitOfWork });
  const shared = { issuer, clock: SYSTEM_CLOCK, events: ledger };
  const keyRing = new KeyRing({ ...shared, signingKeys, unitOfWork });
  const registration: RegistrationPorts = {
    ...shared,
    addresses: addressesOf(issuer),
    unitOfWork,
    applications: persistence.applications,
    credentialSets: persistence.credentialSets,
    consumerKeys: persistence.consumerKeys,
    apis: persistence.registeredApis,
    delegations: persistence.recordedDelegations,
    people: persistence.accounts,
    delegationApproval,
    exchangeRules: persistence.recordedExchangeRules,
    expiries: persistence.expiries,
  };
  const credentialUses = new CredentialUseRecorder(registration, (error) =>
    log.warn({ err: error }, 'the uses of credentials could not be written; they are kept for the next time'),
  );
  const { consents, consumers, delegations, families, interactions } = persistence;
  const backchannelLogout = new BackchannelLogout(
    { ...shared, unitOfWork, clients, signer: keyRing, pairwiseKey },
    (error) => log.error({ err: error }, 'an application could not be told that a session ended'),
  );
  const accounts = connectAccounts(persistence, {
    ...shared,
    adminsByPeople: delegationApproval === 'two-person',
    sessionEndings: backchannelLogout,
  });
  const { sessions, signIn } = accounts;
  const ports: Ports = {
    ...{ ...shared, unitOfWork, clients, apis, assertionIds, ledger, credentialUses },
    ...{
      signer: keyRing,
      verifier: keyRing,
      consents,
      consumers,
      delegations,
      families,
      interactions,
      pairwiseKey,
    },
    tokenEndpoint: issuer + ENDPOINTS.token,
    remoteKeys: new PublishedKeys(shared, (warning, of) => log.warn(of, warning)),
    exchangeRules: persistence.exchangeRules,
    ...{ people: persistence.accounts, sessions, signIn },
  };
  return { ledger, keyRing, credentialUses, ports, registration, accounts, backchannelLogout };
}

/** Where clients find this server, for their key files. */
function addressesOf(issuer: string): ServerAddresses {
  return {
    authorizationEndpoint: issuer + ENDPOINTS.authorization,
    tokenEndpoint: issuer + ENDPOINTS.token,
    certificates: issuer + ENDPOINTS.certificates,
  };
}

/** Forgets what has expired. What fails now is done the next time. */
async function purge(perishable: readonly { purge(): Promise<unknown> }[], log: Logger): Promise<void> {
  for (const each of perishable) {
    await each
      .purge()
      .catch((error: unknown) => log.warn({ err: error }, 'what has expired could not be removed'));
  }
}

/** Brings the schema up to date and makes the first signing keys. Safe to run on several instances at once. */
export async function prepareCore({ persistence, keyRing }: Core): Promise<void> {
  await persistence.migrate();
  await keyRing.createMissing(OPERATOR);
}
