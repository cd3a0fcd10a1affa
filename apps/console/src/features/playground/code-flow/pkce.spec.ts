import { challengeOf, createRun } from './pkce.js';

describe('a run of the code flow', () => {
  it('has the challenge of RFC 7636 for the verifier of RFC 7636 (appendix B)', async () => {
    expect(await challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
      'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    );
  });

  it('makes up values that no other run has, each of 256 bits', async () => {
    const [one, other] = [await createRun(), await createRun()];
    const values = [one, other].flatMap(({ verifier, state, nonce }) => [verifier, state, nonce]);
    expect(new Set(values).size).toBe(6);
    expect(values.every((value) => /^[\w-]{43}$/.test(value))).toBe(true);
  });
});
