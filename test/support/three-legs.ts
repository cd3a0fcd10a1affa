import { createHash, randomBytes } from 'node:crypto';
import type { MadeCredentialSet, TokenAnswer } from './admin.js';
import { startBilling, type Billing } from './billing.js';
import { basic, form, postForm, type Answer } from './http.js';
import { Person, type MadeAccount } from './person.js';

/** Where Billing gets its authorization responses. Nobody listens there. */
export const CALLBACK = 'https://billing.example/callback';

/** Billing, a person, and the credential set at which the person signs in. */
export interface ThreeLegs extends Billing {
  /** Of the grant authorization_code; may ask for `openid`, `email`, `offline_access` and `view_friends`. */
  readonly codeSet: MadeCredentialSet;
  readonly account: MadeAccount;
  readonly person: Person;
}

/** A token response of three legs. */
export interface PersonsTokens extends TokenAnswer {
  readonly id_token: string;
  readonly refresh_token: string;
}

/** What an application holds between the authorization response and the exchange. */
export interface HeldCode {
  readonly code: string;
  readonly verifier: string;
}

type Params = Readonly<Record<string, string>>;

/** Starts a server on fresh data, registers Billing and its set of three legs, and makes an account. */
export async function startThreeLegs(settings: Readonly<Record<string, string>> = {}): Promise<ThreeLegs> {
  const billing = await startBilling(settings);
  try {
    const codeSet = await createCodeSet(billing);
    const account = await billing.admin.account('ada@example.com');
    return { ...billing, codeSet, account, person: new Person(billing.server, account) };
  } catch (error) {
    await billing.server.kill();
    throw error;
  }
}

/** One more set of Billing, or of the application that `more` names. */
export function createCodeSet(
  { admin, application }: Pick<Billing, 'admin' | 'application'>,
  more: Readonly<Record<string, unknown>> = {},
  ofApplication = application,
): Promise<MadeCredentialSet> {
  return admin.credentialSet(ofApplication, {
    grant_type: 'authorization_code',
    redirect_uris: [CALLBACK],
    scope: 'openid email offline_access view_friends',
    ...more,
  });
}

/** An authorization request with a challenge, as a path, and the verifier that it needs. */
export function authorizationRequest({ client_id }: MadeCredentialSet, params: Params = {}) {
  const verifier = randomBytes(32).toString('base64url');
  const query = form({
    client_id,
    response_type: 'code',
    redirect_uri: CALLBACK,
    scope: 'openid offline_access view_friends',
    state: 'the state',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...params,
  });
  return { path: `/oauth/auth?${query}`, verifier };
}

/** A fresh code: the person signs in and allows where asked. */
export async function getCode(
  { person, codeSet }: Pick<ThreeLegs, 'person' | 'codeSet'>,
  params: Params = {},
): Promise<HeldCode> {
  const { path, verifier } = authorizationRequest(codeSet, params);
  const { code, error_description } = await person.authorize(path);
  if (code === undefined) throw new Error(`no code: ${error_description}`);
  return { code, verifier };
}

/** Exchanges a code (RFC 6749 §4.1.3, RFC 7636 §4.5). */
export const exchange = (
  url: string,
  set: MadeCredentialSet,
  { code, verifier }: HeldCode,
  more: Params = {},
): Promise<Answer<PersonsTokens>> =>
  askForTokens(url, set, {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: CALLBACK,
    ...more,
  });

/** Refreshes (RFC 6749 §6). */
export const refresh = (
  url: string,
  set: MadeCredentialSet,
  refreshToken: string,
  more: Params = {},
): Promise<Answer<PersonsTokens>> =>
  askForTokens(url, set, { grant_type: 'refresh_token', refresh_token: refreshToken, ...more });

/** A token request of a confidential set. */
export const askForTokens = (
  url: string,
  { client_id, client_secret }: MadeCredentialSet,
  params: Params,
): Promise<Answer<PersonsTokens>> =>
  postForm(`${url}/oauth/token`, params, { Authorization: basic(client_id, client_secret) });

/** The tokens of a fresh answer of the person. */
export async function getTokens(
  legs: Pick<ThreeLegs, 'server' | 'person' | 'codeSet'>,
  params: Params = {},
): Promise<PersonsTokens> {
  const { status, body, text } = await exchange(legs.server.url, legs.codeSet, await getCode(legs, params));
  if (status !== 200) throw new Error(`no tokens: ${status} ${text}`);
  return body;
}

/** What introspection says of a token to its own client (RFC 7662). */
export const introspect = async (
  url: string,
  { client_id, client_secret }: MadeCredentialSet,
  token: string,
): Promise<Record<string, unknown>> =>
  (await postForm(`${url}/oauth/introspect`, { token }, { Authorization: basic(client_id, client_secret) }))
    .body;
