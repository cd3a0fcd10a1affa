import { createPrivateKey } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import * as oauth from 'oauth4webapi';
import { startBilling, verifyAsFriends, type Billing } from '../support/billing.js';
import { findGoogleLibraries, runGoogleLibrary } from '../support/google-libraries.js';
import { createKeyFile, type KeyFile } from '../support/key-file.js';
import { aDelegationOf, createServiceAccount, JWT_BEARER } from '../support/service-account.js';

/** What Node’s and Python’s write as `aud`, whatever `token_uri` says. */
const GOOGLE = 'https://oauth2.googleapis.com/token';
const ADA = 'ada@example.com';
const HERE = findGoogleLibraries();
const LIBRARIES = HERE.filter(({ pads }) => !pads);
const OLD_LIBRARIES = HERE.filter(({ pads }) => pads);

let billing: Billing;
let clientId: string;
let ada: string;
let keyFile: KeyFile;
let path: string;

beforeAll(async () => {
  billing = await startBilling();
  const account = await createServiceAccount(billing, { assertion_audiences: [GOOGLE] });
  await billing.admin.must('POST', '/delegations', aDelegationOf(account));
  ada = (await billing.admin.must<{ id: string }>('POST', '/accounts', { email: ADA, name: 'Ada' })).id;
  clientId = account.set.client_id;
  keyFile = await createKeyFile(billing.admin, clientId);
  path = await store(keyFile);
});

afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
});

/** The key file where a program finds it, as it was downloaded. */
async function store(file: KeyFile): Promise<string> {
  const to = join(billing.site.dataDir, `${file.private_key_id}.json`);
  await writeFile(to, JSON.stringify(file));
  return to;
}

describe(`Google's libraries here are ${LIBRARIES.map(({ name }) => name).join(', ')}`, () => {
  it('and Node’s is always one of them', () => {
    expect(LIBRARIES.map(({ name }) => name)).toContain('Node: google-auth-library');
  });

  describe.each(LIBRARIES)('$name', (library) => {
    it('gets a token for a service account by its key file, unchanged', async () => {
      const { token, complaint } = await runGoogleLibrary(library, [path, 'view_friends']);
      expect(complaint).toBe('');
      expect(await verifyAsFriends(token, billing.site)).toMatchObject({
        sub: clientId,
        client_id: clientId,
        scope: 'view_friends',
        gty: JWT_BEARER,
      });
    });

    it('acts for a person under a delegation', async () => {
      const { token, complaint } = await runGoogleLibrary(library, [path, 'view_friends', ADA]);
      expect(complaint).toBe('');
      expect(await verifyAsFriends(token, billing.site)).toMatchObject({ sub: ada, act: { sub: clientId } });
    });

    it('tells why it got none', async () => {
      const { token, complaint } = await runGoogleLibrary(library, [path, 'delete_friends']);
      expect({ token, complaint }).toEqual({
        token: '',
        complaint: expect.stringContaining('invalid_scope'),
      });
    });
  });
});

describe(`Too old are ${OLD_LIBRARIES.map(({ name }) => name).join(', ') || 'none'}`, () => {
  it('and those are told what is wrong with what they sign', async () => {
    for (const library of OLD_LIBRARIES) {
      const { token, complaint } = await runGoogleLibrary(library, [path, 'view_friends']);
      expect({ token, complaint }).toEqual({
        token: '',
        complaint: expect.stringContaining('without padding'),
      });
    }
  });
});

describe('google-auth-library', () => {
  it('is refused where nobody wrote its audience on the account, and told which one is right', async () => {
    const { set } = await createServiceAccount(billing);
    const file = await store(await createKeyFile(billing.admin, set.client_id));
    const [library] = LIBRARIES;
    if (library === undefined) throw new Error('Node has it');
    const { complaint } = await runGoogleLibrary(library, [file, 'view_friends']);
    expect(complaint).toContain(`assertion: aud: exactly ${billing.site.issuer}/oauth/token`);
  });
});

describe('oauth4webapi', () => {
  it.each(['issuer', 'token_endpoint'] as const)(
    'gets a token by an assertion for the %s',
    async (audience) => {
      const issuer = new URL(billing.site.issuer);
      const insecure = { [oauth.allowInsecureRequests]: true };
      const found = await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...insecure });
      const server = await oauth.processDiscoveryResponse(issuer, found);
      const assertion = await new SignJWT({ scope: 'edit_friends' })
        .setProtectedHeader({ alg: 'RS256', kid: keyFile.private_key_id })
        .setIssuer(clientId)
        .setSubject(clientId)
        .setAudience(server[audience] ?? '')
        .setIssuedAt()
        .setExpirationTime('5m')
        .setJti(crypto.randomUUID())
        .sign(createPrivateKey(keyFile.private_key));
      const client = { client_id: clientId };
      const request = () =>
        oauth.genericTokenEndpointRequest(server, client, oauth.None(), JWT_BEARER, { assertion }, insecure);
      const process = async () => oauth.processGenericTokenEndpointResponse(server, client, await request());
      const { access_token, refresh_token } = await process();
      expect(await verifyAsFriends(access_token, billing.site)).toMatchObject({ scope: 'edit_friends' });
      expect(refresh_token).toBeUndefined();
      await expect(process()).rejects.toMatchObject({
        error: 'invalid_grant',
        error_description: expect.stringContaining('jti:'),
      });
    },
  );
});
