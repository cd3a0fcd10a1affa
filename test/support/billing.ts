import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';
import { Admin, type MadeCredentialSet } from './admin.js';
import { Site, type Server } from './legate.js';

/** The audience of the API that Billing calls. */
export const FRIENDS = 'https://friends.example';

/** A running server on fresh data that knows the friends API, and the application Billing with one credential set. */
export interface Billing {
  readonly site: Site;
  readonly server: Server;
  readonly admin: Admin;
  readonly application: string;
  /** May ask for `view_friends` and `edit_friends`; has a secret. */
  readonly set: MadeCredentialSet;
}

/** Starts a server, with `LEGATE_*` variables, and registers Billing. */
export async function startBilling(settings: Readonly<Record<string, string>> = {}): Promise<Billing> {
  const site = await Site.installed(settings);
  const server = await site.start();
  try {
    return { site, server, ...(await register(server)) };
  } catch (error) {
    await server.kill();
    throw error;
  }
}

async function register(server: Server): Promise<Pick<Billing, 'admin' | 'application' | 'set'>> {
  const admin = await Admin.enter(server);
  await admin.api(FRIENDS, ['view_friends', 'edit_friends']);
  const application = await admin.application('Billing');
  const set = await admin.credentialSet(application, { scope: 'view_friends edit_friends' });
  return { admin, application, set };
}

/** Verifies a token as the friends API does: by the published key set, issuer and audience (RFC 9068 §4). */
export async function verifyAsFriends(token: string, { url, issuer }: Site): Promise<JWTPayload> {
  const keys = createRemoteJWKSet(new URL(`${url}/oauth/jwks`));
  return (await jwtVerify(token, keys, { issuer, audience: FRIENDS, typ: 'at+jwt' })).payload;
}
