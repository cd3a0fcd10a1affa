import type { ClaimCondition, TrustedIssuer } from '#protocol';
import { createCredential, type NewCredential } from '../credentials/create-credential.js';
import { invalid } from '../registration-error.js';
import { checkAudience } from '../rules/audience.js';
import { LIMITS } from '../rules/limits.js';
import { checkServerUrl } from '../rules/server-url.js';
import { checkConditions } from './claim-conditions.js';

/** What an admin writes to let a service account trust an external issuer. */
export interface NewTrustedIssuer extends NewCredential {
  /** `iss` of its tokens, letter by letter. */
  readonly issuer: string;
  /** Null or left out: where its discovery document says. */
  readonly jwksUri?: string | null | undefined;
  /** The issuer of this server unless said. */
  readonly audience?: string | undefined;
  readonly conditions: readonly ClaimCondition[];
  /** True unless said. */
  readonly singleUse?: boolean | undefined;
}

/**
 * Makes a trust of a service account, which had `siblings` before, on a server of the issuer `own`.
 *
 * @throws RegistrationError invalid, of the member at fault
 */
export function createTrustedIssuer(
  siblings: number,
  input: NewTrustedIssuer,
  own: string,
  now: number,
): TrustedIssuer {
  const { issuer, jwksUri = null, audience = own, conditions, singleUse = true } = input;
  checkIssuer(issuer, own);
  if (jwksUri !== null) checkServerUrl(jwksUri, 'jwksUri');
  checkAudience(audience, 'audience');
  return {
    ...createCredential('Trust', siblings, input, now),
    ...{ issuer, jwksUri, audience, singleUse },
    conditions: checkConditions(conditions),
  };
}

/** OpenID Connect Discovery §3: an issuer has neither query nor fragment. */
function checkIssuer(issuer: string, own: string): void {
  checkServerUrl(issuer, 'issuer');
  if (issuer.length > LIMITS.identifier) throw invalid('issuer', `at most ${LIMITS.identifier} characters`);
  if (/[?\s]/.test(issuer))
    throw invalid('issuer', 'no query and no white space; it is compared letter by letter');
  if (withoutEnd(issuer) === withoutEnd(own)) {
    throw invalid('issuer', 'this server does not trust its own tokens; give the service account a key');
  }
}

const withoutEnd = (issuer: string): string => new URL(issuer).href.replace(/\/$/, '');
