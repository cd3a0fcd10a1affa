import { Admin, type MadeCredentialSet } from './admin.js';
import { Site, type Server } from './legate.js';
import { Person, type MadeAccount } from './person.js';

/** Where Photos takes its answers; the host is never asked. */
export const CALLBACK = 'https://photos.example/cb';

/** The pair of RFC 7636, appendix B. */
export const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
export const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

/** The API that Photos has scopes of. */
export const ALBUMS = 'https://albums.example';

/** A running server on fresh data with one account, and the application Photos with a credential set for people. */
export interface Photos {
  readonly site: Site;
  readonly server: Server;
  readonly admin: Admin;
  readonly application: string;
  /** Public; may ask for `openid profile email offline_access` and the scopes of `ALBUMS`. */
  readonly set: MadeCredentialSet;
  readonly account: MadeAccount;
}

/** Starts a server, with `LEGATE_*` variables, and registers Photos and Ada. */
export async function startPhotos(settings: Readonly<Record<string, string>> = {}): Promise<Photos> {
  const site = await Site.installed(settings);
  const server = await site.start();
  try {
    const admin = await Admin.enter(server);
    await admin.api(ALBUMS, ['view_albums', 'edit_albums']);
    const application = await admin.application('Photos');
    const set = await codeSet(admin, application);
    return { site, server, admin, application, set, account: await admin.account('ada@example.com') };
  } catch (error) {
    await server.kill();
    throw error;
  }
}

/** A public credential set for people, unless `more` says otherwise. */
export function codeSet(
  admin: Admin,
  application: string,
  more: Record<string, unknown> = {},
): Promise<MadeCredentialSet> {
  return admin.credentialSet(application, {
    grant_type: 'authorization_code',
    public: true,
    redirect_uris: [CALLBACK],
    scope: 'openid profile email offline_access view_albums edit_albums',
    ...more,
  });
}

/** Stops the server and removes its data. */
export async function stopPhotos({ server, site }: Photos): Promise<void> {
  await server.stop();
  await site.remove();
}

/** Ada at a browser that was never here. */
export const ada = ({ server, account }: Photos): Person => new Person(server, account);

/** The path of an authorization request of Photos; a parameter that is undefined is left out. */
export function requestOf(
  { set }: Pick<Photos, 'set'>,
  changes: Readonly<Record<string, string | undefined>> = {},
): string {
  const params = {
    client_id: set.client_id,
    response_type: 'code',
    redirect_uri: CALLBACK,
    scope: 'openid',
    state: 'state-1',
    code_challenge: CHALLENGE,
    code_challenge_method: 'S256',
    ...changes,
  };
  const named = Object.entries(params).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `/oauth/auth?${new URLSearchParams(named)}`;
}
