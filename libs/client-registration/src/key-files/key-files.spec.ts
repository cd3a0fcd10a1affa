import { JWT_BEARER } from '#protocol';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { parseEnv } from 'node:util';
import { KEY_FILE_FORMS } from './index.js';
import { KEY_FILE_FORMATS, type KeyFileFormat, type KeyMaterial } from './key-file-form.js';
import { SAMPLE_ADDRESSES, sampleCredentialSet, sampleKey } from '../testing/samples.js';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const account = sampleCredentialSet({ clientId: 'sa_Billing000000000000000', grantType: JWT_BEARER });
const material: KeyMaterial = {
  set: account,
  key: sampleKey({ kid: 'k_1', algorithm: 'ES256' }),
  privateKey,
  server: { issuer: 'https://id.example', addresses: SAMPLE_ADDRESSES },
};
const otherMaterial: KeyMaterial = { ...material, set: sampleCredentialSet() };

const write = (format: KeyFileFormat, from = material): string =>
  KEY_FILE_FORMS.find((form) => form.format === format)?.write(from) ?? 'none';

/** The block literal that a line of YAML begins. */
const literalAfter = (line: string, yaml: string): string =>
  yaml
    .slice(yaml.indexOf(line) + line.length)
    .replaceAll('\n    ', '\n')
    .trim();

describe('a key file', () => {
  it('has a form for every name', () => {
    expect(KEY_FILE_FORMS.map(({ format }) => format)).toEqual([...KEY_FILE_FORMATS]);
  });

  it('in Google’s form has its eleven members in their order', () => {
    const members = Object.entries(JSON.parse(write('google')) as object);
    expect(members).toEqual([
      ['type', 'service_account'],
      ['project_id', 'app_billing'],
      ['private_key_id', 'k_1'],
      ['private_key', pem],
      ['client_email', 'sa_Billing000000000000000@id.example'],
      ['client_id', 'sa_Billing000000000000000'],
      ['auth_uri', 'https://id.example/oauth/auth'],
      ['token_uri', 'https://id.example/oauth/token'],
      ['auth_provider_x509_cert_url', 'https://id.example/oauth/certs'],
      ['client_x509_cert_url', 'https://id.example/oauth/certs/sa_Billing000000000000000%40id.example'],
      ['universe_domain', 'googleapis.com'],
    ]);
  });

  it('in PEM is the private key', () => {
    expect(createPrivateKey(write('pem')).equals(privateKey)).toBe(true);
  });

  it('as a JWK is the private key with its kid and its one algorithm', () => {
    const jwk = JSON.parse(write('jwk')) as Record<string, string>;
    expect(jwk).toMatchObject({ kty: 'EC', kid: 'k_1', alg: 'ES256', use: 'sig' });
    expect(createPrivateKey({ key: jwk, format: 'jwk' }).equals(privateKey)).toBe(true);
  });

  it('as variables is read by what reads such files', () => {
    const expected = {
      OAUTH_ISSUER: 'https://id.example',
      OAUTH_TOKEN_ENDPOINT: 'https://id.example/oauth/token',
      OAUTH_CLIENT_ID: account.clientId,
      OAUTH_CLIENT_EMAIL: `${account.clientId}@id.example`,
      OAUTH_KEY_ID: 'k_1',
      OAUTH_KEY_ALGORITHM: 'ES256',
      OAUTH_PRIVATE_KEY: pem,
    };
    expect(parseEnv(write('env'))).toEqual(expected);
    expect(parseEnv(write('env', otherMaterial))).not.toHaveProperty('OAUTH_CLIENT_EMAIL');
  });

  it('as a Kubernetes Secret holds the file of a service account, or the JWK of another set', () => {
    const secret = write('kubernetes');
    expect(secret).toMatch(
      /^apiVersion: v1\nkind: Secret\nmetadata:\n {2}name: sa-billing0{15}\ntype: Opaque\nstringData:\n/,
    );
    expect(literalAfter('  key.json: |', secret)).toBe(write('google').trim());
    expect(literalAfter('  key.jwk.json: |', write('kubernetes', otherMaterial))).toBe(write('jwk').trim());
  });
});
