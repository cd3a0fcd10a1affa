import { createLocalJWKSet, jwtVerify } from 'jose';
import { OPERATOR } from '../ledger-entries.js';
import { DEFAULT_POLICY } from '../policy.js';
import { createInMemoryPorts, type InMemoryPorts } from '../testing/index.js';
import type { AccessTokenClaims } from '../tokens/access-token.js';

const CLAIMS = { iss: 'https://id.example' } as AccessTokenClaims;
let ports: InMemoryPorts;

beforeEach(async () => {
  ports = await createInMemoryPorts();
});

const kidInUse = async () => {
  const jws = await ports.signer.sign(CLAIMS, 'at+jwt', 'ES256');
  const { protectedHeader } = await jwtVerify(jws, createLocalJWKSet(ports.signer.jwks()));
  return protectedHeader.kid;
};
const published = () => ports.signer.jwks().keys.map((key) => key.kid);
const states = () =>
  ports.signer
    .list()
    .filter(({ key }) => key.algorithm === 'ES256')
    .map(({ state }) => state);

describe('the key ring', () => {
  it('makes one active key an algorithm where there is none, and does not make them twice', async () => {
    ports.tables.signingKeys.length = 0;
    await ports.signer.createMissing(OPERATOR);
    await ports.signer.createMissing(OPERATOR);
    expect(ports.events.all.map(({ kind }) => kind)).toEqual(Array(3).fill('signing-key.created'));
    expect(
      ports.signer
        .list()
        .map(({ key, state }) => `${key.algorithm} ${state}`)
        .sort(),
    ).toEqual(['ES256 active', 'EdDSA active', 'RS256 active']);
  });

  it('publishes public parts only, each with its own kid (case 200)', () => {
    const { keys } = ports.signer.jwks();
    expect(new Set(keys.map((key) => key.kid)).size).toBe(3);
    for (const key of keys) {
      expect(key).toMatchObject({ use: 'sig', alg: expect.any(String) });
      for (const secret of ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k']) expect(key).not.toHaveProperty(secret);
    }
  });

  it('publishes a key before it first signs (case 245)', async () => {
    const old = await kidInUse();
    const { key: next, state } = await ports.signer.rotate('ES256', { immediately: false }, OPERATOR);
    expect(state).toBe('published');
    expect(published()).toContain(next.kid);
    await expect(kidInUse()).resolves.toBe(old);
    ports.clock.advance(DEFAULT_POLICY.signingKeyPublication * 1000);
    await expect(kidInUse()).resolves.toBe(next.kid);
    expect(states()).toEqual(['active', 'retiring']);
  });

  it('keeps an old key until its last token is dead (case 245)', async () => {
    const old = await kidInUse();
    ports.clock.advance(1);
    await ports.signer.rotate('ES256', { immediately: true }, OPERATOR);
    ports.clock.advance(DEFAULT_POLICY.longestAccessTokenLifetime * 1000);
    expect(published()).toContain(old);
    ports.clock.advance((DEFAULT_POLICY.clockSkew + 1) * 1000);
    expect(published()).not.toContain(old);
  });

  it('tells until when a key signs, and until when it is published', async () => {
    const before = ports.signer.list().find(({ key }) => key.algorithm === 'ES256');
    expect(before).toMatchObject({ signsUntil: null, publishedUntil: null });
    const next = await ports.signer.rotate('ES256', { immediately: false }, OPERATOR);
    const after = ports.signer.list().find(({ key }) => key.kid === before?.key.kid);
    const { longestAccessTokenLifetime, clockSkew } = DEFAULT_POLICY;
    const end = next.key.activeFrom + (longestAccessTokenLifetime + clockSkew) * 1000;
    expect(after).toMatchObject({ signsUntil: next.key.activeFrom, publishedUntil: end });
    const withdrawn = await ports.signer.withdraw(next.key.kid, OPERATOR);
    expect(withdrawn.publishedUntil).toBe(ports.clock.now());
  });

  it('can sign with a new key at once', async () => {
    ports.clock.advance(1);
    const next = await ports.signer.rotate('ES256', { immediately: true }, OPERATOR);
    expect(next.state).toBe('active');
    await expect(kidInUse()).resolves.toBe(next.key.kid);
  });

  it('has one active key when two instances rotate in the same millisecond', async () => {
    await ports.signer.rotate('ES256', { immediately: true }, OPERATOR);
    await ports.signer.rotate('ES256', { immediately: true }, OPERATOR);
    expect(states()).toEqual(['active', 'retiring', 'retiring']);
  });

  it('lets a key that leaked leave the key set at once (case 245)', async () => {
    const leaked = await kidInUse();
    const token = await ports.signer.sign(CLAIMS, 'at+jwt', 'ES256');
    ports.clock.advance(1);
    await ports.signer.rotate('ES256', { immediately: true }, OPERATOR);
    const { key, state } = await ports.signer.withdraw(leaked ?? '', OPERATOR);
    expect([state, key.withdrawnAt]).toEqual(['withdrawn', ports.clock.now()]);
    expect(published()).not.toContain(leaked);
    await expect(jwtVerify(token, createLocalJWKSet(ports.signer.jwks()))).rejects.toThrow(
      'no applicable key',
    );
    expect(states()).toEqual(['active', 'withdrawn']);
    expect(ports.events.all.at(-1)).toMatchObject({ kind: 'signing-key.withdrawn', target: leaked });
  });

  it('withdraws once: again changes nothing and is no act', async () => {
    const { key } = await ports.signer.rotate('ES256', { immediately: false }, OPERATOR);
    await ports.signer.withdraw(key.kid, OPERATOR);
    const acts = ports.events.all.length;
    ports.clock.advance(5);
    const again = await ports.signer.withdraw(key.kid, OPERATOR);
    expect(again.key.withdrawnAt).toBe(ports.clock.now() - 5);
    expect(ports.events.all).toHaveLength(acts);
  });

  it('signs on with the key before when the successor is withdrawn before its time', async () => {
    const old = await kidInUse();
    const { key } = await ports.signer.rotate('ES256', { immediately: false }, OPERATOR);
    await ports.signer.withdraw(key.kid, OPERATOR);
    ports.clock.advance(DEFAULT_POLICY.signingKeyPublication * 1000);
    await expect(kidInUse()).resolves.toBe(old);
    expect(states()).toEqual(['withdrawn', 'active']);
  });

  it('withdraws neither the key that signs nor one that is none', async () => {
    const active = await kidInUse();
    await expect(ports.signer.withdraw(active ?? '', OPERATOR)).rejects.toMatchObject({ code: 'in-use' });
    await expect(ports.signer.withdraw('none', OPERATOR)).rejects.toMatchObject({ code: 'no-such-key' });
    await expect(kidInUse()).resolves.toBe(active);
  });

  it('records who rotated', async () => {
    await ports.signer.rotate('EdDSA', { immediately: false }, { id: 'cc_admin', context: null });
    expect(ports.events.all.at(-1)).toMatchObject({ kind: 'signing-key.rotated', actor: 'cc_admin' });
  });
});
