import { UnsecuredJWT } from 'jose';
import { hasLeft } from '../../support/providers/form-browser.js';
import type { Module } from '../module.js';
import { REDIRECT_URI, type RelyingParty } from '../relying-party.js';

/** Request objects (OpenID Connect Core §6): served right, or refused by the registered error. */
export const REQUEST_OBJECT_MODULES: readonly Module[] = [
  {
    id: 'oidcc-unsigned-request-object-supported-correctly-or-rejected-as-unsupported',
    rule: 'an unsigned request object is refused as not supported, never ignored',
    run: async (party) => {
      const { end } = await party.authorize({ request: unsigned(party, {}) });
      expect(party.responseOf(end)).toMatchObject({ error: 'request_not_supported' });
    },
  },
  {
    id: 'oidcc-ensure-request-object-with-redirect-uri',
    rule: 'a redirect URI inside a request object mends none that is wrong outside',
    run: async (party) => {
      const request = unsigned(party, { redirect_uri: REDIRECT_URI });
      const { end } = await party.authorize({ request, redirect_uri: `${REDIRECT_URI}/other` });
      expect([hasLeft(end), end]).toMatchObject([false, { status: 400 }]);
    },
  },
  {
    id: 'oidcc-request-uri-unsigned-supported-correctly-or-rejected-as-unsupported',
    rule: 'a request_uri is refused as not supported, and not fetched',
    run: async (party) => {
      const { end } = await party.authorize({ request_uri: 'https://rp.example/request.jwt' });
      expect(party.responseOf(end)).toMatchObject({ error: 'request_uri_not_supported' });
    },
  },
];

const unsigned = ({ client }: RelyingParty, claims: Readonly<Record<string, string>>): string =>
  new UnsecuredJWT({
    client_id: client.clientId,
    response_type: 'code',
    scope: 'openid',
    ...claims,
  }).encode();
