import { SAFE_TO_RETIRE_AFTER } from '#client-registration';
import { sampleCredentialSet, sampleKey, sampleSecret, SAMPLE_TIME } from '#client-registration/testing';
import { JWT_BEARER } from '#protocol';
import { credentialSetToWire } from './credential-set.js';

const ISSUER = 'https://id.example:8443';
const LATER = SAMPLE_TIME + SAFE_TO_RETIRE_AFTER;

const set = sampleCredentialSet({
  access: [{ audience: 'https://friends.example', scope: 'view_friends', byDefault: true }],
  secrets: [sampleSecret({ id: 'sec_idle' }), sampleSecret({ id: 'sec_used', lastUsedAt: LATER, uses: 1 })],
  keys: [sampleKey()],
});

describe('a credential set on the wire', () => {
  it('names the audience of each scope, and the methods as RFC 7591 §2 does', () => {
    expect(credentialSetToWire(set, ISSUER, LATER)).toMatchObject({
      access: [{ audience: 'https://friends.example', scope: 'view_friends', by_default: true }],
      token_endpoint_auth_methods: ['client_secret_basic', 'client_secret_post'],
    });
  });

  it('tells which secrets and keys nobody would miss', () => {
    const { secrets, keys } = credentialSetToWire(set, ISSUER, LATER);
    expect([...secrets, ...keys].map(({ id, safe_to_retire }) => [id, safe_to_retire])).toEqual([
      ['sec_idle', true],
      ['sec_used', false],
      ['key_first', true],
    ]);
  });

  it('has the address of a service account, and of no other', () => {
    const account = sampleCredentialSet({ clientId: 'sa_1', grantType: JWT_BEARER });
    expect(credentialSetToWire(account, ISSUER, LATER).client_email).toBe('sa_1@id.example');
    expect(credentialSetToWire(set, ISSUER, LATER).client_email).toBeNull();
  });

  it('holds no hash of a secret', () => {
    expect(JSON.stringify(credentialSetToWire(set, ISSUER, LATER))).not.toContain(set.secrets[0]?.hash);
  });
});
