import { isLive, JWT_BEARER, type ClientKey } from '#protocol';
import { isSafeToRetire } from '../credentials/safe-to-retire.js';
import { warning, type Warning, type WarningCode } from '../warnings/warning.js';
import type { CredentialSet } from './credential-set.js';

/** What an admin of this `issuer` should know of a set as it stands at `now` (milliseconds), for as long as it stands so. */
export function standingWarnings(set: CredentialSet, issuer: string, now: number): readonly Warning[] {
  const standing = STANDING.filter(({ applies }) => applies(set)).map(({ code }) => warning(code));
  if (set.status === 'retired') return standing;
  return [...standing, ...audienceWarnings(set, issuer), ...keyWarnings(set, now)];
}

const STANDING: readonly { readonly code: WarningCode; applies(set: CredentialSet): boolean }[] = [
  {
    code: 'pkce-exempt',
    applies: ({ grantType, requirePkce }) => grantType === 'authorization_code' && !requirePkce,
  },
  {
    code: 'token-endpoint-audience',
    applies: ({ allowTokenEndpointAudience }) => allowTokenEndpointAudience,
  },
  {
    code: 'hmac-sha1',
    applies: ({ consumerKeys }) =>
      consumerKeys.some(
        ({ status, signatureMethods }) => status === 'enabled' && signatureMethods.includes('HMAC-SHA1'),
      ),
  },
];

function audienceWarnings({ assertionAudiences }: CredentialSet, issuer: string): readonly Warning[] {
  const foreign = assertionAudiences.filter((audience) => originOf(audience) !== originOf(issuer));
  return foreign.length === 0 ? [] : [warning('foreign-audiences', { audiences: foreign.join(', ') })];
}

const originOf = (text: string): string | undefined =>
  URL.canParse(text) ? new URL(text).origin : undefined;

/** How long (milliseconds) before a key expires its admin hears of it: 30 days. */
const EXPIRES_SOON = 30 * 24 * 3_600_000;

function keyWarnings(set: CredentialSet, now: number): readonly Warning[] {
  const live = set.keys.filter((key) => isLive(key, now));
  const trusts = set.trustedIssuers.some((trust) => isLive(trust, now));
  if (set.grantType === JWT_BEARER && live.length === 0 && set.jwksUri === null && !trusts) {
    return [warning('no-live-key')];
  }
  return live.filter((key) => expiresSoon(key, now) && !isSafeToRetire(key, set, now)).map(expiryWarning);
}

const expiresSoon = ({ expiresAt }: ClientKey, now: number): boolean =>
  expiresAt !== null && expiresAt - now <= EXPIRES_SOON;

function expiryWarning({ name, expiresAt }: ClientKey): Warning {
  const day = new Date(expiresAt ?? 0).toISOString().slice(0, 10);
  return warning('key-expires', { key: name, day });
}
