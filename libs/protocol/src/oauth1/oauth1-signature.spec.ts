import fc from 'fast-check';
import { OAuthError } from '../errors.js';
import { OAUTH1 } from '../grants/grant-types.js';
import { parseForm } from '../parameters.js';
import { aClient, createInMemoryPorts, START, type InMemoryPorts } from '../testing/index.js';
import { aConsumer, signForm as sign, type Signing } from '../testing/an-oauth1-request.js';
import { OAuth1Signature } from './oauth1-signature.js';

const NOW = START / 1000;
let ports: InMemoryPorts;

beforeEach(async () => {
  ports = await createInMemoryPorts();
  ports.tables.clients.set(
    'o1_billing',
    aClient({ clientId: 'o1_billing', grantType: OAUTH1, authMethods: [], secrets: [] }),
  );
  ports.tables.consumers.push(aConsumer());
});

const FORM = { grant_type: OAUTH1, scope: 'view_friends' };
const read = (form: Readonly<Record<string, string>>) => parseForm(new URLSearchParams(form).toString());

/** Sends a form, with what signs it in the header. */
function send(form: Readonly<Record<string, string>>, authorization: string | undefined) {
  const params = read(form);
  return new OAuth1Signature(ports).authenticate({ authorization, params, valueless: params.valueless });
}

const sendSigned = (signing: Signing = {}) => send(FORM, sign(FORM, signing).header);
/** Changes the header of a signed request. */
const sendChanged = (from: string | RegExp, to: string) => send(FORM, sign(FORM).header.replace(from, to));

describe('a signature of OAuth 1.0', () => {
  it('authenticates the set of its consumer key, and says which key it was', async () => {
    await expect(sendSigned()).resolves.toMatchObject({
      client: { clientId: 'o1_billing' },
      method: 'oauth1_signature',
      credentialId: 'con_1',
    });
  });

  it('may stand in the body with what it signs (RFC 5849 section 3.5.2)', async () => {
    const { authorization } = sign(FORM);
    const form = Object.fromEntries(
      Object.entries(authorization).map(([name, value]) => [name, String(value)]),
    );
    await expect(send({ ...FORM, ...form }, undefined)).resolves.toMatchObject({ credentialId: 'con_1' });
  });

  it('may come with a realm, and with an empty oauth_token', async () => {
    await expect(sendChanged('OAuth ', 'OAuth realm="anything, at all", ')).resolves.toBeDefined();
    const form = { ...FORM, oauth_token: '' };
    const { authorization } = sign(form);
    const body = Object.fromEntries(
      Object.entries(authorization).map(([name, value]) => [name, String(value)]),
    );
    await expect(send({ ...form, ...body }, undefined)).resolves.toBeDefined();
  });

  it('may use SHA-1 where the consumer key allows it', async () => {
    ports.tables.consumers.push(
      aConsumer({ id: 'con_2', consumerKey: 'older', signatureMethods: ['HMAC-SHA256', 'HMAC-SHA1'] }),
    );
    for (const method of ['HMAC-SHA1', 'HMAC-SHA256'])
      await expect(sendSigned({ key: 'older', method })).resolves.toMatchObject({ credentialId: 'con_2' });
  });

  it.each([-300, 0, 300])('may have a timestamp that is %d s off', async (off) => {
    await expect(sendSigned({ timestamp: NOW + off })).resolves.toBeDefined();
  });

  it('of the library oauth-1.0a verifies, whatever is signed', async () => {
    const special = fc.constantFrom('', '+', '%', '%2B', '~', ' ', '&=', "!'()*", 'é', '\u{1F511}', '\r\n');
    const value = fc.oneof(special, fc.string({ unit: 'grapheme' }), fc.webQueryParameters());
    // The library assigns to an object, which loses a parameter of the name `__proto__`.
    const name = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !text.startsWith('oauth_') && text !== '__proto__');
    const form = fc.dictionary(name, value, { maxKeys: 8, noNullPrototype: true });
    await fc.assert(
      fc.asyncProperty(form, fc.string({ unit: 'grapheme', minLength: 1 }), async (more, secret) => {
        fc.pre([...Object.entries(more).flat(), secret].every((text) => !text.includes('\0')));
        ports.tables.consumers.splice(0, 1, aConsumer({ secret }));
        const all = { ...more, ...FORM };
        await expect(send(all, sign(all, { secret }).header)).resolves.toBeDefined();
      }),
    );
  });
});

describe('a signature of OAuth 1.0 is refused to whoever proves nothing, in the same words,', () => {
  const stranger = {
    code: 'invalid_client',
    status: 401,
    description: expect.stringMatching(
      /^no live consumer key verifies the signature: .* POST https:\/\/id\.example\/oauth\/token$/,
    ),
    headers: { 'WWW-Authenticate': 'OAuth realm="Legate"' },
  };

  it.each<[string, Signing]>([
    ['for an unknown consumer key', { key: 'unknown' }],
    ['for another secret', { secret: 'another' }],
    ['for another URL', { url: 'https://other.example/oauth/token' }],
    ['for another method', { verb: 'GET' }],
    ['for another secret with a bad timestamp', { secret: 'another', timestamp: 1 }],
  ])('%s', async (_, signing) => {
    await expect(sendSigned(signing)).rejects.toMatchObject(stranger);
  });

  it.each(['disabled', 'retired'] as const)('for a consumer key that is %s', async (status) => {
    ports.tables.consumers.splice(0, 1, aConsumer({ status }));
    await expect(sendSigned()).rejects.toMatchObject(stranger);
  });

  it('for a key of a set that is made for another grant, or is gone', async () => {
    ports.tables.clients.set('o1_billing', aClient({ clientId: 'o1_billing' }));
    await expect(sendSigned()).rejects.toMatchObject(stranger);
    ports.tables.clients.clear();
    await expect(sendSigned()).rejects.toMatchObject(stranger);
  });

  it.each([
    ['a parameter', { ...FORM, scope: 'edit_friends' }],
    ['one more', { ...FORM, resource: 'https://friends.example' }],
    ['an empty one more', { ...FORM, resource: '' }],
    ['one less', { grant_type: OAUTH1 }],
  ])('where %s was changed after signing', async (_, form) => {
    await expect(send(form, sign(FORM).header)).rejects.toMatchObject(stranger);
  });

  it.each([
    [/oauth_nonce="[^"]*"/, 'oauth_nonce="other"'],
    [/oauth_timestamp="\d+"/, `oauth_timestamp="${NOW - 1}"`],
    [/oauth_signature="[^"]*"/, 'oauth_signature="x"'],
    [/oauth_version="1.0", |, oauth_version="1.0"/, ''],
  ])('where %s became %s', async (from, to) => {
    await expect(sendChanged(from, to)).rejects.toMatchObject(stranger);
  });

  it('where nothing was sent', async () => {
    await expect(send(FORM, undefined)).rejects.toMatchObject({
      ...stranger,
      description: expect.any(String),
    });
  });

  it('and is counted by the key that was claimed, known or not', async () => {
    for (const key of ['old-system', 'unknown'])
      await expect(sendSigned({ key, secret: 'wrong' })).rejects.toMatchObject({ cause: { clientId: key } });
  });
});

describe('a signature of OAuth 1.0 is refused to whoever holds the secret, with the reason,', () => {
  const told = (reason: string) => ({
    code: 'invalid_client',
    status: 401,
    description: expect.stringContaining(reason),
    headers: { 'WWW-Authenticate': 'OAuth realm="Legate"' },
  });

  it.each([
    [-301, "oauth_timestamp is 301 s in the past by this server's clock; at most 300 s is allowed"],
    [301, "oauth_timestamp is 301 s ahead of this server's clock; at most 300 s is allowed"],
    [-86_400, 'oauth_timestamp is 86400 s in the past by'],
  ])('where its timestamp is %d s off', async (off, reason) => {
    await expect(sendSigned({ timestamp: NOW + off })).rejects.toMatchObject(told(reason));
  });

  it('where its nonce came before with this timestamp, and at no other time', async () => {
    await sendSigned({ nonce: 'n' });
    await expect(sendSigned({ nonce: 'n' })).rejects.toMatchObject(told('oauth_nonce'));
    await expect(sendSigned({ nonce: 'n', timestamp: NOW + 1 })).resolves.toBeDefined();
    ports.clock.advance(300_000);
    await expect(sendSigned({ nonce: 'n' })).rejects.toMatchObject(told('oauth_nonce'));
    ports.clock.advance(1);
    await expect(sendSigned({ nonce: 'n' })).rejects.toMatchObject(told('oauth_timestamp'));
  });

  it('where the nonce cannot be recorded', async () => {
    const failing = {
      ...ports,
      assertionIds: { spend: () => Promise.reject(new Error('disk full')), isSpent: async () => false },
    };
    const credentials = { authorization: sign(FORM).header, params: read(FORM) };
    await expect(new OAuth1Signature(failing).authenticate(credentials)).rejects.toThrow('disk full');
  });

  it('where the key has expired', async () => {
    ports.tables.consumers.splice(0, 1, aConsumer({ expiresAt: START }));
    await expect(sendSigned()).rejects.toMatchObject(told('this consumer key has expired'));
  });

  it('where SHA-1 is not allowed for the key', async () => {
    await expect(sendSigned({ method: 'HMAC-SHA1' })).rejects.toMatchObject(told('HMAC-SHA256 alone'));
  });

  it.each(['disabled', 'retired'] as const)('where the set is %s', async (status) => {
    ports.tables.clients.set('o1_billing', aClient({ clientId: 'o1_billing', grantType: OAUTH1, status }));
    await expect(sendSigned()).rejects.toMatchObject(told(`this credential set is ${status}`));
  });

  it('leaves the nonce good where it was refused for another reason', async () => {
    ports.tables.consumers.splice(0, 1, aConsumer({ expiresAt: START }));
    await expect(sendSigned({ nonce: 'n' })).rejects.toMatchObject({ code: 'invalid_client' });
    ports.tables.consumers.splice(0, 1, aConsumer());
    await expect(sendSigned({ nonce: 'n' })).resolves.toBeDefined();
  });
});

describe('a signature of OAuth 1.0 is refused to a stranger', () => {
  it('whatever is sent', async () => {
    const names = ['consumer_key', 'signature_method', 'timestamp', 'nonce', 'signature', 'version', 'token'];
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('old-system', 'HMAC-SHA256', 'HMAC-SHA1', '1.0', String(NOW), ''),
    );
    const form = fc.dictionary(fc.constantFrom(...names.map((each) => `oauth_${each}`), 'scope'), text);
    const header = fc.option(
      fc.string({ unit: 'binary' }).map((rest) => `OAuth ${rest}`),
      { nil: undefined },
    );
    await fc.assert(
      fc.asyncProperty(form, header, async (parameters, authorization) => {
        const params = new Map(Object.entries(parameters));
        const error: unknown = await new OAuth1Signature(ports)
          .authenticate({ authorization, params })
          .catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(OAuthError);
        expect([400, 401]).toContain((error as OAuthError).status);
      }),
    );
  });
});
