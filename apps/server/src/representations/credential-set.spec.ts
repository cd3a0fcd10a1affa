import { SAFE_TO_RETIRE_AFTER } from '#client-registration';
import { sampleCredentialSet, sampleKey, sampleSecret, SAMPLE_TIME } from '#client-registration/testing';
import { credentialSetToWire } from './credential-set.js';

const LATER = SAMPLE_TIME + SAFE_TO_RETIRE_AFTER;

const set = sampleCredentialSet({
  access: [{ audience: 'https://friends.example', scope: 'view_friends', byDefault: true }],
  secrets: [sampleSecret({ id: 'sec_idle' }), sampleSecret({ id: 'sec_used', lastUsedAt: LATER, uses: 1 })],
  keys: [sampleKey()],
});

describe('a credential set on the wire', () => {
  it('names the audience of each scope, and the methods as RFC 7591 §2 does', () => {
    expect(credentialSetToWire(set, LATER)).toMatchObject({
      access: [{ audience: 'https://friends.example', scope: 'view_friends', by_default: true }],
      token_endpoint_auth_methods: ['client_secret_basic', 'client_secret_post'],
    });
  });

  it('tells which secrets and keys nobody would miss', () => {
    const { secrets, keys } = credentialSetToWire(set, LATER);
    expect([...secrets, ...keys].map(({ id, safe_to_retire }) => [id, safe_to_retire])).toEqual([
      ['sec_idle', true],
      ['sec_used', false],
      ['key_first', true],
    ]);
  });

  it('holds no hash of a secret', () => {
    expect(JSON.stringify(credentialSetToWire(set, LATER))).not.toContain(set.secrets[0]?.hash);
  });
});
