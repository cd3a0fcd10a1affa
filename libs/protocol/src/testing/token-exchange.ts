import { OWN_AUDIENCE, type ApiScope } from '../api.js';
import type { Client, ScopeAccess } from '../client.js';
import type { ExchangeRule } from '../exchange-rule.js';
import { JWT_BEARER, TOKEN_EXCHANGE } from '../grants/grant-types.js';
import { TokenExchangeGrant } from '../grants/token-exchange.grant.js';
import type { IssuedToken } from '../ledger-entries.js';
import type { TokenResponse } from '../tokens/issue-tokens.js';
import { aDelegation, aServiceAccount } from './a-delegation.js';
import { aClient, anApi, aToken, START, type InMemoryPorts } from './in-memory-ports.js';
import { aCodeClient, createThreeLeggedPorts, exchangeCode, requestTokens } from './three-legs.js';

/** The API for which a person's token is, and the one for which it is exchanged. */
export const FRIENDS = 'https://friends.example';
export const PHOTOS = 'https://photos.example';
/** The type of every token in an exchange (RFC 8693 §3). */
export const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
/** What both APIs define, and everybody has unless said. */
export const BOTH = ['view_photos', 'edit_photos'];

export const defining = (names: readonly string[]): ApiScope[] =>
  names.map((name) => ({ name, description: name }));

export const having = (audience: string, names: readonly string[] = BOTH): ScopeAccess[] =>
  names.map((scope) => ({ audience, scope, byDefault: true }));

/** The token-exchange set of the application that is the friends API. */
export const anExchanger = (changes: Partial<Client> = {}): Client =>
  aClient({
    clientId: 'tx_friends',
    grantType: TOKEN_EXCHANGE,
    application: { id: 'app_friends', name: 'Friends' },
    access: having(PHOTOS),
    ...changes,
  });

/** The set at which Ada signs in, for the friends API. */
export const aFriendsClient = (changes: Partial<Client> = {}): Client =>
  aCodeClient({ access: [...aCodeClient().access, ...having(FRIENDS)], ...changes });

/** `anExchanger()` may exchange what is for the friends API for what is for photos. */
export const aRule = (changes: Partial<ExchangeRule> = {}): ExchangeRule => ({
  id: 'exr_1',
  clientId: 'tx_friends',
  fromAudience: FRIENDS,
  toAudience: PHOTOS,
  scopes: BOTH,
  reason: 'Friends shows the photos of friends',
  expiresAt: null,
  createdAt: START,
  createdBy: 'operator',
  removedAt: null,
  removedBy: null,
  ...changes,
});

/** Ports with Ada, both APIs, the two sets and the rule. */
export async function createExchangePorts(): Promise<InMemoryPorts> {
  const ports = await createThreeLeggedPorts();
  const { apis, clients, exchangeRules } = ports.tables;
  const scopes = defining(BOTH);
  apis.set(FRIENDS, anApi({ scopes, applicationId: 'app_friends' }));
  apis.set(PHOTOS, anApi({ identifier: PHOTOS, scopes, applicationId: 'app_photos', tokenFormat: 'opaque' }));
  clients.set('tx_friends', anExchanger());
  clients.set('ac_billing', aFriendsClient());
  exchangeRules.push(aRule());
  return ports;
}

/** Tokens for the friends API that Ada's answer brought; the record of the access token is the first. */
export const getPersonsTokens = (
  ports: InMemoryPorts,
  scopes: readonly string[] = ['openid', 'offline_access', ...BOTH],
  subject = 'acc_ada',
): Promise<TokenResponse> =>
  exchangeCode(ports, { scopes, subject, audience: [OWN_AUDIENCE, FRIENDS] }, aFriendsClient());

/** A token for the friends API by which a service account acts for Ada, and the delegation that it rests on. */
export function getDelegatedToken({ tables }: InMemoryPorts, changes: Partial<IssuedToken> = {}): string {
  tables.clients.set('sa_robot', aServiceAccount());
  tables.delegations.push(aDelegation({ access: having(FRIENDS) }));
  const { token, record } = aToken({
    ...{ clientId: 'sa_robot', grantType: JWT_BEARER, subject: 'acc_ada', actors: ['sa_robot'] },
    origin: 'dlg_ada',
    scopeGranted: BOTH.join(' '),
    ...changes,
  });
  tables.tokens.push(record);
  return token;
}

/** Exchanges a token for one for photos; what is sent as an empty text is left out. */
export function exchangeToken(
  ports: InMemoryPorts,
  subjectToken: string,
  sent: Readonly<Record<string, string>> = {},
  client: Client = anExchanger(),
): Promise<TokenResponse> {
  const usual = { subject_token: subjectToken, subject_token_type: ACCESS_TOKEN, resource: PHOTOS };
  const given = Object.entries({ ...usual, ...sent }).filter(([, value]) => value !== '');
  return requestTokens(ports, new TokenExchangeGrant(ports), Object.fromEntries(given), client);
}

/** The token that was issued last, as the ledger has it. */
export function lastRecord({ tables }: InMemoryPorts): IssuedToken {
  const record = tables.tokens.at(-1);
  if (record === undefined) throw new Error('nothing was issued');
  return record;
}
