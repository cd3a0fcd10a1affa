import type { ClientAuthMethodName } from '#protocol';
import { RegistrationError } from '../registration-error.js';
import { standingWarnings } from './standing-warnings.js';
import { editThreeLegs, type ThreeLegChanges } from './three-legs.js';
import { SAMPLE_TIME, sampleCredentialSet } from '../testing/samples.js';

const REDIRECTS = ['https://app.example/callback'];
const confidential = {
  grantType: 'authorization_code' as const,
  authMethods: ['client_secret_basic'] as readonly ClientAuthMethodName[],
};
const isPublic = { ...confidential, authMethods: ['none'] as const };

/** The member that a change is refused for; undefined where it is taken. */
function refusedMember(changes: ThreeLegChanges, set: Parameters<typeof editThreeLegs>[0] = confidential) {
  try {
    editThreeLegs(set, { redirectUris: REDIRECTS, ...changes });
    return undefined;
  } catch (error) {
    if (error instanceof RegistrationError) return error.field;
    throw error;
  }
}

describe('what a credential set says about people', () => {
  it('is safe unless an admin says otherwise', () => {
    expect(editThreeLegs(confidential, { redirectUris: REDIRECTS })).toEqual({
      redirectUris: REDIRECTS,
      requirePkce: true,
      subjectType: 'public',
      idTokenAlgorithm: 'RS256',
      userinfoAlgorithm: null,
      postLogoutRedirectUris: [],
      backchannelLogoutUri: null,
      refreshTokenLifetime: null,
      refreshTokenIdleLifetime: null,
    });
  });

  it('keeps what an edit leaves out, and takes null for a value', () => {
    const before = editThreeLegs(confidential, {
      redirectUris: REDIRECTS,
      userinfoAlgorithm: 'ES256',
      refreshTokenLifetime: 3600,
    });
    const after = editThreeLegs(confidential, { userinfoAlgorithm: null, requirePkce: false }, before);
    expect(after).toEqual({ ...before, userinfoAlgorithm: null, requirePkce: false });
  });

  it.each<[string, ThreeLegChanges]>([
    ['redirectUris', { redirectUris: [] }],
    ['redirectUris', { redirectUris: ['https://*.example/'] }],
    ['postLogoutRedirectUris', { postLogoutRedirectUris: ['javascript:alert(1)'] }],
    ['postLogoutRedirectUris', { postLogoutRedirectUris: ['https://app.example/#bye'] }],
    ['backchannelLogoutUri', { backchannelLogoutUri: 'http://app.example/logout' }],
    ['backchannelLogoutUri', { backchannelLogoutUri: 'https://app.example/logout#x' }],
    ['backchannelLogoutUri', { backchannelLogoutUri: 'https://me:secret@app.example/logout' }],
    ['backchannelLogoutUri', { backchannelLogoutUri: '/logout' }],
    ['subjectType', { subjectType: 'secret' as never }],
    ['idTokenAlgorithm', { idTokenAlgorithm: 'none' as never }],
    ['idTokenAlgorithm', { idTokenAlgorithm: 'HS256' as never }],
    ['userinfoAlgorithm', { userinfoAlgorithm: 'none' as never }],
    ['refreshTokenLifetime', { refreshTokenLifetime: 59 }],
    ['refreshTokenLifetime', { refreshTokenLifetime: 31_536_001 }],
    ['refreshTokenIdleLifetime', { refreshTokenIdleLifetime: 1.5 }],
  ])('refuses a bad %s: %j', (member, changes) => {
    expect(refusedMember(changes)).toBe(member);
  });

  it.each<ThreeLegChanges>([
    { backchannelLogoutUri: 'https://app.example/logout?tenant=1' },
    { backchannelLogoutUri: 'http://127.0.0.1:4000/logout' },
    { postLogoutRedirectUris: ['https://app.example/bye', 'http://localhost:4000/bye'] },
    { refreshTokenLifetime: 60, refreshTokenIdleLifetime: 31_536_000 },
  ])('takes %j', (changes) => {
    expect(refusedMember(changes)).toBeUndefined();
  });

  it('lets no public client go without PKCE (case 77)', () => {
    expect(refusedMember({ requirePkce: false }, isPublic)).toBe('requirePkce');
    expect(refusedMember({ requirePkce: true }, isPublic)).toBeUndefined();
  });

  it('names people pairwise within one sector only', () => {
    const pairwise = { subjectType: 'pairwise' } as const;
    expect(
      refusedMember({ ...pairwise, redirectUris: [...REDIRECTS, 'https://app.example/b'] }),
    ).toBeUndefined();
    expect(refusedMember({ ...pairwise, redirectUris: [...REDIRECTS, 'https://b.example/'] })).toBe(
      'subjectType',
    );
    expect(refusedMember({ ...pairwise, redirectUris: ['com.example.app:/callback'] })).toBe('subjectType');
  });

  it('is nothing at a two-legged set', () => {
    const twoLegged = { grantType: 'client_credentials', authMethods: ['client_secret_basic'] } as const;
    expect(editThreeLegs(twoLegged, {}).redirectUris).toEqual([]);
    expect(refusedMember({}, twoLegged)).toBe('redirectUris');
    expect(refusedMember({ redirectUris: [], requirePkce: false }, twoLegged)).toBe('requirePkce');
  });

  it('warns of an exemption from PKCE for as long as it stands', () => {
    const exempt = sampleCredentialSet({ grantType: 'authorization_code', requirePkce: false });
    expect(standingWarnings(exempt, 'https://id.example', SAMPLE_TIME)).toEqual([
      { code: 'pkce-exempt', text: expect.stringContaining('exempt from PKCE'), values: {} },
    ]);
    expect(standingWarnings({ ...exempt, requirePkce: true }, 'https://id.example', SAMPLE_TIME)).toEqual([]);
  });
});
