import { OPERATOR, sha256 } from '#protocol';
import { aFamily, InMemoryFamilies, InMemoryUnitOfWork, SettableClock } from '#protocol/testing';
import { IssuedTokens } from './issued-tokens.js';
import { Ledger } from './ledger.js';
import { InMemoryLedgerStore } from './testing/in-memory-ledger-store.js';
import { SAMPLE_TIME, sampleToken } from './testing/samples.js';

function open() {
  const unitOfWork = new InMemoryUnitOfWork();
  const ledger = new Ledger({ unitOfWork, ledger: new InMemoryLedgerStore(unitOfWork) });
  const clock = new SettableClock(SAMPLE_TIME);
  const families = new InMemoryFamilies(unitOfWork);
  const tokens = new IssuedTokens({ ledger, clock, families, unitOfWork });
  return { ledger, clock, families, unitOfWork, tokens };
}

describe('the issued tokens', () => {
  it('are judged by the time at which they are read', async () => {
    const { ledger, clock, tokens } = open();
    await ledger.append(sampleToken('a', { expiresAt: SAMPLE_TIME + 1 }));
    expect(await tokens.get('jti_a')).toMatchObject({ state: 'active' });
    clock.advance(1);
    expect(await tokens.get('jti_a')).toMatchObject({ state: 'expired' });
    expect(await tokens.list({ limit: 9, state: 'expired' })).toMatchObject({
      items: [{ jti: 'jti_a', state: 'expired' }],
      next: null,
    });
  });

  it('are found by the short name of their grant type', async () => {
    const { ledger, tokens } = open();
    await ledger.append(sampleToken('a', { grantType: 'urn:ietf:params:oauth:grant-type:jwt-bearer' }));
    await ledger.append(sampleToken('b'));
    expect(await tokens.list({ limit: 9, grantType: 'jwt-bearer' })).toMatchObject({
      items: [{ jti: 'jti_a' }],
    });
  });

  it('are told by the whole token', async () => {
    const { ledger, tokens } = open();
    const token = `e30.${Buffer.from('{"jti":"jti_a"}').toString('base64url')}.signature`;
    await ledger.append(sampleToken('a', { tokenHash: sha256(token) }));
    expect(await tokens.identify(token)).toBe('jti_a');
    await expect(tokens.identify(`${token}x`)).rejects.toMatchObject({ code: 'no-such-token' });
  });

  it('end once, for the first reason', async () => {
    const { ledger, clock, tokens } = open();
    await ledger.append(sampleToken('a'));
    await tokens.revoke('jti_a', 'leaked', OPERATOR);
    clock.advance(1);
    expect(await tokens.revoke('jti_a', 'again', OPERATOR)).toMatchObject({
      state: 'revoked',
      revokedAt: SAMPLE_TIME,
      revokedBy: 'operator',
      revokedReason: 'leaked',
    });
  });

  it('end their family with a refresh token, and alone without', async () => {
    const { ledger, families, unitOfWork, tokens } = open();
    const family = aFamily();
    await unitOfWork.run(() => families.insert(family));
    await ledger.append(sampleToken('access', { origin: family.id }));
    await ledger.append(sampleToken('refresh', { origin: family.id, kind: 'refresh_token' }));
    await tokens.revoke('jti_access', 'leaked', OPERATOR);
    expect(await families.find(family.id)).toMatchObject({ revokedAt: null });
    await tokens.revoke('jti_refresh', 'leaked', OPERATOR);
    expect(await families.find(family.id)).toMatchObject({ revokedAt: SAMPLE_TIME, revokedReason: 'leaked' });
    const { items } = await ledger.listEvents({ limit: 9, kind: 'family.revoked' });
    expect(items).toMatchObject([{ actor: 'operator', target: family.id }]);
  });

  it('hold nothing that was never issued', async () => {
    const { tokens } = open();
    const refusal = { code: 'no-such-token' };
    await expect(tokens.get('jti_absent')).rejects.toMatchObject(refusal);
    await expect(tokens.revoke('jti_absent', '', OPERATOR)).rejects.toMatchObject(refusal);
  });
});
