import { createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { ask } from '../support/http.js';
import type { OpenIdProvider } from '../support/providers/open-id-provider.js';
import { PROVIDERS } from '../support/providers/index.js';
import type { Metadata } from './relying-party.js';

const DOCUMENT = '/.well-known/openid-configuration';

/** Private members of a JWK (RFC 7518 §6). */
const PRIVATE = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'];

describe.each(PROVIDERS)('the Config OP plan against %s', (_, start) => {
  let provider: OpenIdProvider;

  beforeAll(async () => {
    provider = await start();
  });

  afterAll(() => provider.stop());

  it('oidcc-discovery-endpoint-verification: discovery says what a client needs, and only what is served', async () => {
    const { status, headers, body } = await ask<Metadata>(provider.issuer + DOCUMENT);
    expect([status, headers['content-type']]).toEqual([200, expect.stringMatching(/^application\/json/)]);
    const lists = (...values: string[]) => expect.arrayContaining(values);
    expect(body).toMatchObject({
      issuer: provider.issuer,
      response_types_supported: lists('code'),
      subject_types_supported: lists('public'),
      id_token_signing_alg_values_supported: lists('RS256'),
      claims_supported: lists('sub', 'name', 'email'),
      grant_types_supported: lists('authorization_code', 'refresh_token'),
      scopes_supported: lists('openid', 'profile', 'email', 'offline_access'),
      code_challenge_methods_supported: lists('S256'),
      claims_parameter_supported: true,
    });
    expect(body['request_uri_parameter_supported']).toBe(false);
    const endpoints = Object.entries(body).filter(([name]) => /_endpoint$|^jwks_uri$/.test(name));
    expect(endpoints.map(([name]) => name)).toEqual(
      expect.arrayContaining(['authorization_endpoint', 'token_endpoint', 'userinfo_endpoint', 'jwks_uri']),
    );
    for (const [, url] of endpoints) expect(new URL(String(url)).origin).toBe(provider.issuer);
  });

  it('oidcc-discovery-endpoint-verification: the key set holds public keys that are told apart', async () => {
    const { body } = await ask<Metadata>(provider.issuer + DOCUMENT);
    const { keys } = (await ask<JSONWebKeySet>(String(body['jwks_uri']))).body;
    expect(keys.flatMap((key) => PRIVATE.filter((member) => member in key))).toEqual([]);
    expect(new Set(keys.map(({ kid }) => kid)).size).toBe(keys.length);
    expect(keys.map(({ alg }) => alg)).toContain('RS256');
    expect(createLocalJWKSet({ keys })).toBeInstanceOf(Function);
  });

  it('oidcc-rp-initiated-logout-discovery-endpoint-verification: discovery names the logout endpoint', async () => {
    const { body } = await ask<Metadata>(provider.issuer + DOCUMENT);
    expect(new URL(String(body['end_session_endpoint'])).origin).toBe(provider.issuer);
  });
});
