import { isCodeChallenge, isCodeVerifier, matchesChallenge } from './pkce.js';

// RFC 7636, Appendix B.
const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

describe('a code verifier', () => {
  it.each([VERIFIER, 'a'.repeat(43), '-._~'.repeat(32)])('may be %j', (verifier) => {
    expect(isCodeVerifier(verifier)).toBe(true);
  });

  it.each([
    '',
    'a'.repeat(42),
    'a'.repeat(129),
    `${VERIFIER}=`,
    `${VERIFIER}+`,
    `${VERIFIER} `,
    `${VERIFIER}\n`,
  ])('is never %j (case 73)', (verifier) => {
    expect(isCodeVerifier(verifier)).toBe(false);
  });
});

describe('a code challenge', () => {
  it('is a SHA-256 in base64url', () => {
    expect(isCodeChallenge(CHALLENGE)).toBe(true);
  });

  it.each([
    '',
    CHALLENGE.slice(1),
    `${CHALLENGE}A`,
    'a'.repeat(129),
    `${CHALLENGE.slice(0, -1)}=`,
    `+${CHALLENGE.slice(1)}`,
    `/${CHALLENGE.slice(1)}`,
    `${CHALLENGE}\n`,
    // No hash ends like this: bits are set that no byte holds.
    `${CHALLENGE.slice(0, -1)}N`,
  ])('is never %j (case 70)', (challenge) => {
    expect(isCodeChallenge(challenge)).toBe(false);
  });
});

describe('a verifier and a challenge', () => {
  it('match by the method S256 (RFC 7636, Appendix B)', () => {
    expect(matchesChallenge(VERIFIER, CHALLENGE)).toBe(true);
  });

  it.each([
    ['another verifier (case 72)', VERIFIER.replace('d', 'e'), CHALLENGE],
    ['the challenge itself (case 75)', CHALLENGE, CHALLENGE],
    ['a verifier that was sent as challenge (case 68)', VERIFIER, VERIFIER],
    ['nothing (case 71)', '', ''],
  ])('do not match: %s', (_, verifier, challenge) => {
    expect(matchesChallenge(verifier, challenge)).toBe(false);
  });
});
