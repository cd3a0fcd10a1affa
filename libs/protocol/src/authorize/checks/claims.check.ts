import { claimsOpenTo, PERSON_CLAIMS } from '../../claims/index.js';
import type { Client } from '../../client.js';
import { invalidRequest } from '../../errors.js';
import { NO_CLAIMS, type ClaimRequest, type ClaimsRequest } from '../claims-request.js';
import type { AuthorizationCheck } from './authorization-check.js';
import { parseStrictJson } from '../../strict-json.js';

/** Bytes of UTF-8. */
const LONGEST_CLAIMS = 8192;

/**
 * The claims that are asked for one by one (OpenID Connect Core §5.5); they mean nothing without `openid`, and those that
 * no scope of the set brings are passed over.
 */
export const checkClaims: AuthorizationCheck<'client' | 'target', 'claims'> = (
  params,
  { client, target },
) => {
  const text = params.get('claims');
  if (text === undefined) return { claims: NO_CLAIMS };
  const claims = readClaims(text);
  return { claims: target.scopes.includes('openid') ? withinSet(claims, client) : NO_CLAIMS };
};

function withinSet({ userinfo, idToken }: ClaimsRequest, client: Client): ClaimsRequest {
  const open = claimsOpenTo(client);
  const within = (member: Readonly<Record<string, ClaimRequest>>): Readonly<Record<string, ClaimRequest>> =>
    Object.fromEntries(
      Object.entries(member).filter(([name]) => open.includes(name) || !PERSON_CLAIMS.includes(name)),
    );
  return { userinfo: within(userinfo), idToken: within(idToken) };
}

function readClaims(text: string): ClaimsRequest {
  if (Buffer.byteLength(text) > LONGEST_CLAIMS)
    throw invalidRequest(`claims: at most ${LONGEST_CLAIMS} bytes`);
  const json = parseStrictJson(text);
  if (!isObject(json))
    throw invalidRequest('claims: a JSON object is needed, nested a little, no name twice');
  return { userinfo: readMember(json['userinfo']), idToken: readMember(json['id_token']) };
}

/** `userinfo` or `id_token`: what is wanted of each claim, less what §5.5.1 does not define. */
function readMember(member: unknown): Readonly<Record<string, ClaimRequest>> {
  if (member === undefined || member === null) return {};
  if (!isObject(member)) throw invalidRequest('claims: userinfo and id_token are objects');
  return Object.fromEntries(Object.entries(member).map(([name, wanted]) => [name, readClaim(wanted)]));
}

function readClaim(wanted: unknown): ClaimRequest {
  if (wanted === null) return null;
  if (!isObject(wanted)) throw invalidRequest('claims: what is wanted of a claim is null or an object');
  const { essential, value, values } = wanted;
  if (essential !== undefined && typeof essential !== 'boolean') {
    throw invalidRequest('claims: essential is true or false');
  }
  if (values !== undefined && !Array.isArray(values)) throw invalidRequest('claims: values is an array');
  return {
    ...(essential !== undefined && { essential }),
    ...(value !== undefined && { value }),
    ...(values !== undefined && { values: values as readonly unknown[] }),
  };
}

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);
