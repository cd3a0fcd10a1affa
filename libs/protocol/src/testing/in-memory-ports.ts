import type { Api } from '../api.js';
import type { Client, ClientSecret } from '../client.js';
import type { Delegation } from '../delegation.js';
import type { ExchangeRule } from '../exchange-rule.js';
import { createTimeOrderedId } from '../random.js';
import { sha256 } from '../sha256.js';
import { createOpaqueToken } from '../tokens/opaque-token.js';
import { KeyRing } from '../keys/key-ring.js';
import type { SigningKey } from '../keys/signing-key.js';
import type { IssuedToken, Revocation } from '../ledger-entries.js';
import type { Person, SignInSession } from '../people.js';
import type { Consumer } from '../oauth1/consumer.js';
import type { Ports } from '../ports.js';
import { firstSigningKeys } from './first-signing-keys.js';
import { InMemoryAssertionIds } from './in-memory-assertion-ids.js';
import { InMemoryConsents } from './in-memory-consents.js';
import { InMemoryEvents } from './in-memory-events.js';
import { InMemoryFamilies } from './in-memory-families.js';
import { InMemoryRemoteKeys } from './in-memory-remote-keys.js';
import { InMemoryInteractions } from './in-memory-interactions.js';
import { inMemorySessions } from './in-memory-sessions.js';
import { InMemorySignIn } from './in-memory-sign-in.js';
import { InMemorySigningKeys } from './in-memory-signing-keys.js';
import { inMemoryTokenLedger } from './in-memory-token-ledger.js';
import { InMemoryUnitOfWork } from './in-memory-unit-of-work.js';
import { SettableClock } from './settable-clock.js';

/** Every port of the protocol in memory, and the tables behind them for a test to fill and to read. */
export interface InMemoryPorts extends Ports {
  readonly clock: SettableClock;
  readonly events: InMemoryEvents;
  readonly signer: KeyRing;
  readonly unitOfWork: InMemoryUnitOfWork;
  readonly signIn: InMemorySignIn;
  readonly remoteKeys: InMemoryRemoteKeys;
  readonly tables: {
    readonly clients: Map<string, Client>;
    readonly apis: Map<string, Api>;
    readonly tokens: IssuedToken[];
    readonly revocations: Revocation[];
    readonly signingKeys: SigningKey[];
    readonly uses: { readonly credentialId: string }[];
    readonly people: Map<string, Person>;
    readonly delegations: Delegation[];
    readonly exchangeRules: ExchangeRule[];
    readonly consumers: Consumer[];
    /** By cookie. */
    readonly sessions: Map<string, SignInSession>;
  };
}

/** The time at which tests in memory begin: 2026-01-01T00:00:00Z. */
export const START = Date.UTC(2026, 0, 1);

export async function createInMemoryPorts(): Promise<InMemoryPorts> {
  const tables: InMemoryPorts['tables'] = {
    clients: new Map(),
    apis: new Map(),
    tokens: [],
    revocations: [],
    signingKeys: [...(await firstSigningKeys(START))],
    uses: [],
    people: new Map(),
    delegations: [],
    exchangeRules: [],
    consumers: [],
    sessions: new Map(),
  };
  const clock = new SettableClock(START);
  const unitOfWork = new InMemoryUnitOfWork();
  const events = new InMemoryEvents(unitOfWork);
  const signer = createKeyRing(tables, clock, events, unitOfWork);
  await signer.reload();
  return {
    issuer: 'https://id.example',
    tokenEndpoint: 'https://id.example/oauth/token',
    clock,
    events,
    signer,
    verifier: signer,
    clients: {
      find: async (clientId) => tables.clients.get(clientId),
      ofApplication: async (id) =>
        [...tables.clients.values()].filter((client) => client.application.id === id),
    },
    apis: { find: async (identifier) => tables.apis.get(identifier) },
    assertionIds: new InMemoryAssertionIds(clock),
    ledger: inMemoryTokenLedger(tables),
    credentialUses: { record: (use) => void tables.uses.push(use) },
    unitOfWork,
    people: {
      find: async (id) => tables.people.get(id),
      findByEmail: async (email) =>
        [...tables.people.values()].find((person) => person.email.toLowerCase() === email.toLowerCase()),
    },
    delegations: {
      find: async (id) => tables.delegations.find((each) => each.id === id),
      ofClient: async (id) =>
        tables.delegations.filter((each) => each.clientId === id && each.removedAt === null),
    },
    remoteKeys: new InMemoryRemoteKeys(),
    exchangeRules: {
      ofClient: async (id) =>
        tables.exchangeRules.filter((each) => each.clientId === id && each.removedAt === null),
    },
    sessions: inMemorySessions(tables.sessions),
    signIn: new InMemorySignIn(tables.people, tables.sessions, clock),
    consents: new InMemoryConsents(unitOfWork),
    consumers: { find: async (key) => tables.consumers.find(({ consumerKey }) => consumerKey === key) },
    families: new InMemoryFamilies(unitOfWork),
    interactions: new InMemoryInteractions(unitOfWork),
    pairwiseKey: Buffer.alloc(32, 7),
    tables,
  };
}

function createKeyRing(
  tables: InMemoryPorts['tables'],
  clock: SettableClock,
  events: InMemoryEvents,
  unitOfWork: InMemoryUnitOfWork,
): KeyRing {
  const signingKeys = new InMemorySigningKeys(tables.signingKeys);
  return new KeyRing({ signingKeys, clock, events, unitOfWork });
}

/** A confidential client_credentials set that may view friends, with the secret `right secret`. */
export function aClient(changes: Partial<Client> = {}): Client {
  return {
    clientId: 'cc_billing',
    grantType: 'client_credentials',
    application: { id: 'app_billing', name: 'Billing' },
    status: 'enabled',
    authMethods: ['client_secret_basic', 'client_secret_post'],
    secrets: [aSecret('right secret')],
    keys: [],
    trustedIssuers: [],
    access: [{ audience: 'https://friends.example', scope: 'view_friends', byDefault: true }],
    accessTokenLifetime: null,
    redirectUris: [],
    requirePkce: true,
    subjectType: 'public',
    idTokenAlgorithm: 'RS256',
    userinfoAlgorithm: null,
    postLogoutRedirectUris: [],
    backchannelLogoutUri: null,
    refreshTokenLifetime: null,
    refreshTokenIdleLifetime: null,
    assertionAudiences: [],
    requireJti: false,
    jwksUri: null,
    allowTokenEndpointAudience: false,
    ...changes,
  };
}

export function aSecret(value: string, changes: Partial<ClientSecret> = {}): ClientSecret {
  return {
    id: `sec_${value}`,
    name: 'first',
    hash: sha256(value),
    last4: value.slice(-4),
    status: 'enabled',
    createdAt: START,
    expiresAt: null,
    firstUsedAt: null,
    lastUsedAt: null,
    lastUsedIp: null,
    uses: 0,
    expiresAfterUseOf: null,
    ...changes,
  };
}

/** Ada, whose account is in order. */
export function aPerson(changes: Partial<Person> = {}): Person {
  return {
    id: 'acc_ada',
    status: 'enabled',
    email: 'ada@example.com',
    emailVerified: true,
    name: 'Ada',
    roles: [],
    locale: null,
    updatedAt: START,
    ...changes,
  };
}

/** Ada signed in with her password at the start of a test. */
export function aSession(changes: Partial<SignInSession> = {}): SignInSession {
  return { id: 'ses_ada', accountId: 'acc_ada', authenticatedAt: START, amr: ['pwd'], ...changes };
}

/** The friends API, whose tokens are JWTs. */
export function anApi(changes: Partial<Api> = {}): Api {
  return {
    identifier: 'https://friends.example',
    name: 'Friends',
    scopes: [{ name: 'view_friends', description: 'See friends' }],
    tokenFormat: 'jwt',
    signatureAlgorithm: 'ES256',
    accessTokenLifetime: null,
    applicationId: null,
    ...changes,
  };
}

/** An opaque access token of `aClient()` for `anApi()`, issued at the start of a test, good for an hour. */
export function aToken(changes: Partial<IssuedToken> = {}): {
  readonly token: string;
  readonly record: IssuedToken;
} {
  const jti = changes.jti ?? createTimeOrderedId(START);
  const token = createOpaqueToken('at', jti);
  const record: IssuedToken = {
    jti,
    tokenHash: sha256(token),
    kind: 'access_token',
    clientId: 'cc_billing',
    applicationId: 'app_billing',
    authMethod: 'client_secret_basic',
    credentialId: 'sec_right secret',
    grantType: 'client_credentials',
    subject: 'cc_billing',
    actors: [],
    scopeAsked: null,
    scopeGranted: 'view_friends',
    audience: ['https://friends.example'],
    issuedAt: START,
    expiresAt: START + 3_600_000,
    ip: '192.0.2.1',
    userAgent: null,
    requestId: 'req_1',
    origin: null,
    ...changes,
  };
  return { token, record };
}
