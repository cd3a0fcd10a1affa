import { isLive, JWT_BEARER, type ClientKey } from '#protocol';
import { isSafeToRetire } from '../credentials/safe-to-retire.js';
import type { CredentialSet } from './credential-set.js';

/** What an admin of this `issuer` should know of a set as it stands at `now` (milliseconds), for as long as it stands so. */
export function standingWarnings(set: CredentialSet, issuer: string, now: number): readonly string[] {
  const standing = WARNINGS.filter(({ applies }) => applies(set)).map(({ warning }) => warning);
  if (set.status === 'retired') return standing;
  return [...standing, ...audienceWarnings(set, issuer), ...keyWarnings(set, now)];
}

const WARNINGS: readonly { readonly warning: string; applies(set: CredentialSet): boolean }[] = [
  {
    warning:
      'this set is exempt from PKCE: whoever steals a code and the secret can use it (RFC 9700 §2.1.1)',
    applies: ({ grantType, requirePkce }) => grantType === 'authorization_code' && !requirePkce,
  },
  {
    warning:
      'its client assertions may name the token endpoint: another server that it trusts could make it sign one for here (RFC 10070)',
    applies: ({ allowTokenEndpointAudience }) => allowTokenEndpointAudience,
  },
  {
    warning:
      'a consumer key of it may sign with HMAC-SHA1, which nobody should begin to use; let its caller move to HMAC-SHA256',
    applies: ({ consumerKeys }) =>
      consumerKeys.some(
        ({ status, signatureMethods }) => status === 'enabled' && signatureMethods.includes('HMAC-SHA1'),
      ),
  },
];

function audienceWarnings({ assertionAudiences }: CredentialSet, issuer: string): readonly string[] {
  const foreign = assertionAudiences.filter((audience) => originOf(audience) !== originOf(issuer));
  if (foreign.length === 0) return [];
  return [
    `its assertions may be addressed to ${foreign.join(', ')}: whoever gets one that was sent there can use it here until it expires; let whatever signs name this server`,
  ];
}

const originOf = (text: string): string | undefined =>
  URL.canParse(text) ? new URL(text).origin : undefined;

/** How long (milliseconds) before a key expires its admin hears of it: 30 days. */
const EXPIRES_SOON = 30 * 24 * 3_600_000;

function keyWarnings(set: CredentialSet, now: number): readonly string[] {
  const live = set.keys.filter((key) => isLive(key, now));
  const trusts = set.trustedIssuers.some((trust) => isLive(trust, now));
  if (set.grantType === JWT_BEARER && live.length === 0 && set.jwksUri === null && !trusts) {
    return [
      'no key of this service account works, so nothing that it signs is good: add a key, or let it trust an issuer',
    ];
  }
  return live.filter((key) => expiresSoon(key, now) && !isSafeToRetire(key, set, now)).map(expiryWarning);
}

const expiresSoon = ({ expiresAt }: ClientKey, now: number): boolean =>
  expiresAt !== null && expiresAt - now <= EXPIRES_SOON;

function expiryWarning({ name, expiresAt }: ClientKey): string {
  const day = new Date(expiresAt ?? 0).toISOString().slice(0, 10);
  return `its key “${name}” expires on ${day}: whoever signs with it needs another before then`;
}
