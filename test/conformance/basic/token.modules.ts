import type { Module } from '../module.js';
import { RelyingParty } from '../relying-party.js';

/** What the token endpoint makes of codes and refresh tokens (OpenID Connect Core §3.1.3, §12). */
export const TOKEN_MODULES: readonly Module[] = [
  {
    id: 'oidcc-codereuse',
    rule: 'a code is good once; its second use ends the access token of the first',
    run: async (party) => {
      const { params, tokens } = await party.signIn();
      expect((await party.userinfo(tokens.access_token)).status).toBe(200);
      const { status, body } = await party.exchange(params['code'] ?? '');
      expect([status, body.error]).toEqual([400, 'invalid_grant']);
      expect((await party.userinfo(tokens.access_token)).status).toBe(401);
    },
  },
  {
    id: 'oidcc-refresh-token',
    rule: 'a refresh token brings an ID token of the same sign-in, and is bound to its client',
    run: async (party) => {
      const { claims, tokens } = await party.signIn({ scope: 'openid offline_access', prompt: 'consent' });
      expect(tokens.refresh_token).toMatch(/^[\x20-\x7e]+$/);
      const { status, body } = await party.refresh(tokens.refresh_token ?? '');
      const { iss, sub, aud, auth_time } = claims;
      expect([status, (await party.verify(body.id_token)).claims]).toMatchObject([
        200,
        { iss, sub, aud, ...(auth_time === undefined ? {} : { auth_time }) },
      ]);
      expect((await party.userinfo(body.access_token)).status).toBe(200);

      const other = await RelyingParty.register(party.provider);
      const stolen = await other.refresh(body.refresh_token ?? tokens.refresh_token ?? '');
      expect([stolen.status, stolen.body.error]).toEqual([400, 'invalid_grant']);
    },
  },
];
