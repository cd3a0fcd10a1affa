import type { Client } from '../client.js';
import { JWT_BEARER } from '../grants/grant-types.js';
import { describeEnd } from './ended-credential.js';
import { quoted } from './quoted.js';

/** Why no trust takes the token of an issuer, for the ledger and the dry run. `now` in milliseconds. */
export function describeMissingTrust(iss: string, client: Client | undefined, now: number): string {
  if (client === undefined) return 'there is no such credential set';
  if (client.grantType !== JWT_BEARER) return `${client.clientId} is made for another grant`;
  const ends = trustsIn(iss, client).map((trust) => describeEnd(trust, now) ?? `${trust.id} is live`);
  return ends.length === 0 ? `no trust has the iss ${quoted(iss)}` : ends.join('; ');
}

/** The trusts of an issuer, live or not; none where nobody is named. */
export const trustsIn = (iss: string, client: Client | undefined) =>
  (client?.trustedIssuers ?? []).filter(({ issuer }) => issuer === iss);
