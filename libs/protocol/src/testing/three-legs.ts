import { OWN_AUDIENCE } from '../api.js';
import type { Client } from '../client.js';
import { AuthorizationCodeGrant } from '../grants/authorization-code.grant.js';
import type { Grant } from '../grants/grant.js';
import type { Ports } from '../ports.js';
import { createTimeOrderedId } from '../random.js';
import { sha256 } from '../sha256.js';
import type { TokenFamily } from '../token-family.js';
import { IssueTokens, type TokenResponse } from '../tokens/issue-tokens.js';
import { createOpaqueToken } from '../tokens/opaque-token.js';
import { aFamily } from './a-family.js';
import {
  aClient,
  anApi,
  aPerson,
  aSession,
  createInMemoryPorts,
  START,
  type InMemoryPorts,
} from './in-memory-ports.js';

/** The verifier of RFC 7636, Appendix B, and its challenge. */
export const CODE_VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const CODE_CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

/** An authorization_code set of the application of `aClient()`: it may view friends, also while a person is away. */
export function aCodeClient(changes: Partial<Client> = {}): Client {
  const own = ['openid', 'offline_access'].map((scope) => ({
    audience: OWN_AUDIENCE,
    scope,
    byDefault: false,
  }));
  return aClient({
    clientId: 'ac_billing',
    grantType: 'authorization_code',
    redirectUris: ['https://billing.example/cb'],
    access: [...aClient().access, ...own],
    ...changes,
  });
}

/** A code that Ada's answer to `aCodeClient()` brought at the start of a test, and the family that begins with it. */
export function aCode(changes: Partial<TokenFamily> = {}): {
  readonly code: string;
  readonly family: TokenFamily;
} {
  const id = changes.id ?? createTimeOrderedId(START);
  const code = createOpaqueToken('ac', id);
  const family = aFamily({
    id,
    clientId: 'ac_billing',
    applicationId: 'app_billing',
    scopeAsked: 'openid offline_access view_friends',
    scopes: ['openid', 'offline_access', 'view_friends'],
    audience: [OWN_AUDIENCE, 'https://friends.example'],
    nonce: 'a nonce',
    redirectUri: 'https://billing.example/cb',
    codeChallenge: CODE_CHALLENGE,
    codeHash: sha256(code),
    codeUsedAt: null,
    expiresAt: START + 90 * 86_400_000,
    ...changes,
  });
  return { code, family };
}

/** Ports in memory with Ada, who is signed in, the friends API, and `aCodeClient()`. */
export async function createThreeLeggedPorts(): Promise<InMemoryPorts> {
  const ports = await createInMemoryPorts();
  ports.tables.clients.set('ac_billing', aCodeClient());
  ports.tables.apis.set('https://friends.example', anApi());
  ports.tables.people.set('acc_ada', aPerson());
  ports.tables.sessions.set('cookie', aSession());
  return ports;
}

/** Exchanges the code of a new family, as its client would. */
export async function exchangeCode(
  ports: InMemoryPorts,
  changes: Partial<TokenFamily> = {},
  client: Client = aCodeClient(),
): Promise<TokenResponse> {
  const { code, family } = aCode(changes);
  await ports.unitOfWork.run(() => ports.families.insert(family));
  const sent = { code, redirect_uri: family.redirectUri, code_verifier: CODE_VERIFIER };
  return requestTokens(ports, new AuthorizationCodeGrant(ports), sent, client);
}

/** What the token endpoint answers an authenticated client. */
export async function requestTokens(
  ports: Ports,
  grant: Grant,
  sent: Readonly<Record<string, string>>,
  client: Client = aCodeClient(),
): Promise<TokenResponse> {
  const context = { requestId: 'req_1', ip: '192.0.2.1', userAgent: null };
  const params = new Map(Object.entries(sent));
  return new IssueTokens(ports).issue({
    authenticated: { client, method: 'client_secret_basic', credentialId: 'sec_1' },
    authorization: await grant.authorize({ client, params, context }),
    context,
  });
}
