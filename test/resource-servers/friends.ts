import { randomUUID } from 'node:crypto';
import { getToken, type MadeCredentialSet, type TokenAnswer } from '../support/admin.js';
import { FRIENDS } from '../support/billing.js';
import { basic, postForm, type Answer } from '../support/http.js';
import {
  aDelegationOf,
  askByGrant,
  createServiceAccount,
  type MadeDelegation,
  type ServiceAccount,
} from '../support/service-account.js';
import { getTokens, startThreeLegs, type ThreeLegs } from '../support/three-legs.js';

const PHOTOS = 'https://photos.example';
const SCOPES = 'view_friends edit_friends view_photos';

/** The friends API is an application of its own, whose set introspects; a service account may act for Ada. */
export interface Friends extends ThreeLegs {
  /** With which the friends API introspects. It gets no tokens. */
  readonly introspecting: MadeCredentialSet;
  /** Of another application. It may ask for `view_friends`, `edit_friends`, and `view_photos` of another API. */
  readonly job: ServiceAccount;
}

/** Starts a server on fresh data and registers all of it. */
export async function startFriends(): Promise<Friends> {
  const legs = await startThreeLegs();
  try {
    const { admin } = legs;
    const own = await admin.application('Friends API');
    await editFriendsApi(legs, { application_id: own });
    await admin.api(PHOTOS, ['view_photos']);
    const introspecting = await admin.credentialSet(own);
    const application = await admin.application('Calendar job');
    const job = await createServiceAccount({ ...legs, application }, { scope: SCOPES });
    const friends = { ...legs, introspecting, job };
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

/** Lets the service account act for everybody at example.com, for an hour. */
export const createDelegation = ({ admin, job }: Friends): Promise<MadeDelegation> =>
  admin.must('POST', '/delegations', aDelegationOf(job, { scope: SCOPES, apis: [FRIENDS, PHOTOS] }));

/** Takes that back. */
export async function removeDelegation({ admin, job }: Friends): Promise<void> {
  const path = `/delegations?client_id=${job.set.client_id}`;
  const { items } = await admin.must<{ items: readonly MadeDelegation[] }>('GET', path);
  const live = items.filter(({ state }) => state === 'live');
  await Promise.all(live.map(({ id }) => admin.must('POST', `/delegations/${id}/remove`)));
}

/** A token by which the service account acts for a person, or for itself where there is none (RFC 7523 §2.1). */
export const actFor = async (
  { server, job }: Friends,
  sub: string | null,
  scope = 'view_friends',
): Promise<string> =>
  accessTokenOf(
    await askByGrant(server.url, job, { jti: randomUUID(), ...(sub === null ? {} : { sub }) }, { scope }),
  );

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
