import { SignJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { getToken, type MadeCredentialSet, type TokenAnswer } from '../support/admin.js';
import { FRIENDS } from '../support/billing.js';
import { createClientKey, type ClientKeyPair } from '../support/client-key.js';
import { basic, postForm, type Answer } from '../support/http.js';
import { changeFile } from '../support/sqlite-file.js';
import { getTokens, startThreeLegs, type ThreeLegs } from '../support/three-legs.js';

/** An API beside the friends API. */
const PHOTOS = 'https://photos.example';

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** The friends API is an application of its own, whose set introspects; a service account may act for Ada. */
export interface Friends extends ThreeLegs {
  /** With which the friends API introspects. It gets no tokens. */
  readonly introspecting: MadeCredentialSet;
  readonly serviceAccount: MadeCredentialSet;
  readonly key: ClientKeyPair;
}

/** Starts a server on fresh data and registers all of it. */
export async function startFriends(): Promise<Friends> {
  const legs = await startThreeLegs();
  try {
    const { admin } = legs;
    const application = await admin.application('Friends API');
    await editFriendsApi(legs, { application_id: application });
    await admin.api(PHOTOS, ['view_photos']);
    const introspecting = await admin.credentialSet(application);
    const key = await createClientKey();
    const serviceAccount = await admin.credentialSet(await admin.application('Calendar job'), {
      grant_type: JWT_BEARER,
      public_key: key.pem,
      scope: 'view_friends edit_friends view_photos',
    });
    const friends = { ...legs, introspecting, serviceAccount, key };
    await createDelegation(friends);
    return friends;
  } catch (error) {
    await legs.server.kill();
    throw error;
  }
}

/** Changes what is registered of the friends API. */
export async function editFriendsApi({ admin }: Pick<Friends, 'admin'>, changes: object): Promise<void> {
  const path = `/apis/${encodeURIComponent(FRIENDS)}`;
  const { headers } = await admin.call('GET', path);
  const { status, text } = await admin.call('PATCH', path, changes, { 'If-Match': String(headers['etag']) });
  if (status !== 200) throw new Error(`the API is not changed: ${status} ${text}`);
}

/** Lets the service account act for everybody at example.com, until tomorrow. */
export async function createDelegation({ site, serviceAccount }: Friends): Promise<void> {
  const access = [
    { audience: FRIENDS, scope: 'view_friends' },
    { audience: FRIENDS, scope: 'edit_friends' },
    { audience: PHOTOS, scope: 'view_photos' },
  ];
  const now = Date.now();
  changeFile(
    join(site.dataDir, 'legate.sqlite'),
    `INSERT INTO delegations
      (id, client_id, subjects, access, reason, expires_at, created_at, created_by, needs_approval)
      VALUES ('dlg_${randomUUID()}', '${serviceAccount.client_id}', '["@example.com"]', '${JSON.stringify(access)}',
        'the guides', ${now + 86_400_000}, ${now}, 'test', FALSE);
     UPDATE revision SET value = value + 1`,
  );
}

/** Takes it back. */
export async function removeDelegations({ site }: Friends): Promise<void> {
  changeFile(
    join(site.dataDir, 'legate.sqlite'),
    `UPDATE delegations SET removed_at = ${Date.now()}; UPDATE revision SET value = value + 1`,
  );
}

/** A token by which the service account acts for a person, or for itself where there is none (RFC 7523 §2.1). */
export async function actFor(
  friends: Friends,
  email: string | null,
  scope = 'view_friends',
): Promise<string> {
  const { server, site, serviceAccount, key } = friends;
  const assertion = await new SignJWT(email === null ? {} : { sub: email })
    .setProtectedHeader({ alg: key.algorithm })
    .setIssuer(serviceAccount.client_id)
    .setAudience(`${site.issuer}/oauth/token`)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(key.privateKey);
  return accessTokenOf(
    await postForm<TokenAnswer>(`${server.url}/oauth/token`, { grant_type: JWT_BEARER, assertion, scope }),
  );
}

/** A token of Billing for itself (RFC 6749 §4.4). */
export const actAsBilling = async ({ server, set }: Friends, scope = 'view_friends'): Promise<string> =>
  accessTokenOf(await getToken(server.url, set, { scope }));

/** A token to which the person consented, and the ID token that came with it. */
export const tokensOfPerson = (friends: Friends, scope = 'openid view_friends') =>
  getTokens(friends, { scope });

/** Billing gives a token of its own back (RFC 7009). */
export async function revoke({ server, set }: Friends, token: string): Promise<void> {
  const { client_id, client_secret } = set;
  const headers = { Authorization: basic(client_id, client_secret) };
  await postForm(`${server.url}/oauth/revoke`, { token }, headers);
}

function accessTokenOf({ status, body, text }: Answer<TokenAnswer>): string {
  if (status !== 200) throw new Error(`no token: ${status} ${text}`);
  return body.access_token;
}
