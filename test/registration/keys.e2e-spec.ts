import { exportJWK, exportPKCS8 } from 'jose';
import { startBilling, verifyAsFriends, type Billing } from '../support/billing.js';
import { createClientKey, signAssertion, withAssertion, type ClientKeyPair } from '../support/client-key.js';
import { eventually } from '../support/eventually.js';
import { postForm } from '../support/http.js';

/** A public key as the management API shows it. */
interface Key {
  readonly id: string;
  readonly algorithm: string;
  readonly status: string;
  readonly uses: number;
  readonly last_used_ip: string | null;
}

let billing: Billing;

beforeAll(async () => {
  billing = await startBilling();
});

afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
});

const register = (public_key: string) =>
  billing.admin.credentialSet(billing.application, { scope: 'view_friends', public_key });

const keysOf = async (clientId: string) =>
  (await billing.admin.must<{ keys: Key[] }>('GET', `/credential-sets/${clientId}`)).keys;

async function ask(key: ClientKeyPair, clientId: string) {
  const assertion = await signAssertion(key, clientId, billing.site.issuer);
  return postForm<{ access_token: string }>(`${billing.server.url}/oauth/token`, withAssertion(assertion));
}

describe('a set with a public key', () => {
  it.each([
    ['ES256', 'PEM'],
    ['ES256', 'JWK'],
    ['RS256', 'PEM'],
    ['RS256', 'JWK'],
    ['EdDSA', 'PEM'],
    ['EdDSA', 'JWK'],
  ])('authenticates by %s, registered as %s', async (algorithm, form) => {
    const key = await createClientKey(algorithm);
    const set = await register(form === 'PEM' ? key.pem : JSON.stringify(key.publicJwk));
    expect(set).not.toHaveProperty('client_secret');
    const { status, body } = await ask(key, set.client_id);
    expect(status).toBe(200);
    expect(await verifyAsFriends(body.access_token, billing.site)).toMatchObject({
      client_id: set.client_id,
    });
  });

  it('shows how often its key was used, and from where', async () => {
    const key = await createClientKey();
    const { client_id } = await register(key.pem);
    expect((await ask(key, client_id)).status).toBe(200);
    await eventually(async () => {
      const [shown] = await keysOf(client_id);
      expect(shown).toMatchObject({ uses: 1, last_used_ip: '127.0.0.1', algorithm: 'ES256' });
    });
  });

  it('moves to another key while both work', async () => {
    const [old, renewed] = [await createClientKey(), await createClientKey('RS256')];
    const { client_id } = await register(old.pem);
    const path = `/credential-sets/${client_id}/keys`;
    await billing.admin.must('POST', path, { public_key: JSON.stringify(renewed.publicJwk) });
    const statuses = async () => [(await ask(old, client_id)).status, (await ask(renewed, client_id)).status];
    expect(await statuses()).toEqual([200, 200]);
    const [first] = await keysOf(client_id);
    await billing.admin.must('POST', `${path}/${first?.id}/retire`);
    expect(await statuses()).toEqual([401, 200]);
  });

  it('has keys that can be disabled, enabled again, and retired for ever', async () => {
    const key = await createClientKey();
    const { client_id } = await register(key.pem);
    const [shown] = await keysOf(client_id);
    const act = (verb: string) =>
      billing.admin.call('POST', `/credential-sets/${client_id}/keys/${shown?.id}/${verb}`);
    for (const [verb, status] of [
      ['disable', 401],
      ['enable', 200],
      ['retire', 401],
    ] as const) {
      expect((await act(verb)).status).toBe(200);
      expect([verb, (await ask(key, client_id)).status]).toEqual([verb, status]);
    }
    expect((await act('enable')).status).toBe(409);
    const again = await billing.admin.call('POST', `/credential-sets/${client_id}/keys`, {
      public_key: key.pem,
    });
    expect(again.status).toBe(409);
  });

  it.each(['PKCS 8', 'JWK'])('refuses a private key (%s), and does not repeat it', async (form) => {
    const { privateKey } = await createClientKey();
    const jwk = await exportJWK(privateKey);
    const text = form === 'JWK' ? JSON.stringify(jwk) : await exportPKCS8(privateKey);
    const { status, text: answer } = await billing.admin.call(
      'POST',
      `/applications/${billing.application}/credential-sets`,
      { grant_type: 'client_credentials', scope: 'view_friends', public_key: text },
    );
    expect(status).toBe(422);
    expect(answer).not.toContain(jwk.d);
    expect(answer).not.toContain('PRIVATE KEY-----');
  });
});
