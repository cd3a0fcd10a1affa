/** What the operations with a person share: codes and refresh tokens, got from each server as an application gets them. */
import { createHash, randomBytes } from 'node:crypto';
import { toHeaders } from '../rounds.mjs';
import { REDIRECT_URI } from '../servers/person.mjs';

/**
 * @typedef {import('../servers/index.mjs').Contender} Contender
 * @typedef {import('../servers/index.mjs').Identity} Identity
 */

/** How many codes are asked for at a time. */
const ASKERS = 16;

/** RFC 7636 §4.1. One for all codes: a server has the same work with it. */
const VERIFIER = randomBytes(32).toString('base64url');

/** What is the same in every operation with a person. */
export const THREE_LEGS = {
  servers: ['legate', 'peer'],
  threeLegs: true,
  scope: 'openid offline_access bench:read bench:write',
  members: ['access_token', 'id_token', 'refresh_token'],
  comparisons: [{ name: 'peer', label: 'Legate / (b) oidc-provider' }],
};

/**
 * Fresh codes of a person who is signed in and has allowed everything before: each request is answered with one at once.
 * @param {Contender} server @param {Identity} identity @param {number} count
 */
export async function getCodes(server, identity, count) {
  const url = toAuthorizationRequest(server, identity);
  // The first request signs the person in, and asks for what is to be allowed.
  const codes = [await server.person.getCode(url)];
  let missing = count - 1;
  const ask = async () => {
    while (missing > 0) {
      missing -= 1;
      codes.push(await server.person.getCode(url));
    }
  };
  await Promise.all(Array.from({ length: ASKERS }, ask));
  return codes;
}

/** An authorization request (RFC 6749 §4.1.1). @param {Contender} server @param {Identity} identity */
function toAuthorizationRequest({ origin, authorizationPath }, { clientId, audience, scope }) {
  const query = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: REDIRECT_URI,
    scope,
    resource: audience,
    code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    code_challenge_method: 'S256',
  });
  return `${origin}${authorizationPath}?${query}`;
}

/** A token request with a code, which is still to be added at its end (RFC 6749 §4.1.3, RFC 7636 §4.5). */
export const EXCHANGE = `${new URLSearchParams({
  grant_type: 'authorization_code',
  redirect_uri: REDIRECT_URI,
  code_verifier: VERIFIER,
})}&code=`;

/** The refresh token that a code is exchanged for. @param {Contender} server @param {Identity} identity @param {string} code */
export async function getRefreshToken({ origin, path }, identity, code) {
  const answer = await fetch(origin + path, {
    method: 'POST',
    headers: toHeaders(identity),
    body: EXCHANGE + encodeURIComponent(code),
  });
  const text = await answer.text();
  const { refresh_token: token } = answer.status === 200 ? JSON.parse(text) : {};
  if (typeof token !== 'string') throw new Error(`no refresh token: ${answer.status} ${text}`);
  return token;
}
