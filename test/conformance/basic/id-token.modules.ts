import { createHash } from 'node:crypto';
import type { Module } from '../module.js';

const ESSENTIAL = JSON.stringify({ userinfo: { name: { essential: true } } });

/** What an ID token says, and who signed it (OpenID Connect Core §2). */
export const ID_TOKEN_MODULES: readonly Module[] = [
  {
    id: 'oidcc-idtoken-signature',
    rule: 'an ID token is signed by RS256 with a published key that it names',
    run: async (party) => {
      const { header, claims, tokens } = await party.signIn();
      expect(header).toMatchObject({ alg: 'RS256', kid: expect.any(String) });
      const half = createHash('sha256').update(tokens.access_token).digest().subarray(0, 16);
      expect([undefined, half.toString('base64url')]).toContain(claims['at_hash']);
    },
  },
  {
    id: 'oidcc-idtoken-unsigned',
    rule: 'nobody offers ID tokens without a signature',
    run: async ({ metadata }) => {
      expect(metadata['id_token_signing_alg_values_supported']).not.toContain('none');
    },
  },
  {
    id: 'oidcc-ensure-request-with-acr-values-succeeds',
    rule: 'acr_values that discovery lists are no reason to refuse',
    run: async (party) => {
      const offered = party.metadata['acr_values_supported'] as readonly string[];
      expect(offered.length).toBeGreaterThan(0);
      await party.signIn({ acr_values: offered.join(' ') });
    },
  },
  {
    id: 'oidcc-claims-essential',
    rule: 'a claim that is asked for by name is answered where it was asked for',
    run: async (party) => {
      const { claims, tokens } = await party.signIn({ claims: ESSENTIAL });
      const { body } = await party.userinfo(tokens.access_token);
      expect([body['name'], claims['name']]).toEqual([party.provider.person['name'], undefined]);
    },
  },
];
