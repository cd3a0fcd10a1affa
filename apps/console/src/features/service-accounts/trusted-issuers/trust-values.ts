import type { Schema } from '../../../lib/api/client.js';
import { endOfDay } from '../../../lib/formats/day.js';
import { PLATFORMS, type Platform, type PlatformName } from './platforms.js';

/** What an admin writes of a trust. */
export interface TrustValues extends Record<string, unknown> {
  readonly name: string;
  readonly issuer: string;
  readonly audience: string;
  /** Empty: where the discovery document of the issuer says. */
  readonly jwks_uri: string;
  readonly isDiscovered: boolean;
  readonly conditions: Schema<'NewClaimCondition'>[];
  readonly isReusable: boolean;
  readonly expires_at: string;
}

/** How the form begins for a platform. */
export function valuesFor(name: PlatformName): TrustValues {
  const { issuer, conditions, isReusable }: Platform = PLATFORMS[name];
  return {
    name: '',
    issuer,
    audience: '',
    jwks_uri: '',
    isDiscovered: true,
    conditions: conditions.map((condition) => ({ ...condition })),
    isReusable,
    expires_at: '',
  };
}

/** The trust as the API takes it. Conditions without a value are left out. */
export function toNewTrust(values: TrustValues): Schema<'NewTrustedIssuer'> {
  const { name, issuer, audience, jwks_uri, isDiscovered, conditions, isReusable, expires_at } = values;
  return {
    issuer: issuer.trim(),
    jwks_uri: isDiscovered ? null : jwks_uri.trim(),
    conditions: conditions.filter(({ value }) => value.trim() !== ''),
    single_use: !isReusable,
    expires_at: endOfDay(expires_at),
    ...(audience.trim() === '' ? {} : { audience: audience.trim() }),
    ...(name.trim() === '' ? {} : { name: name.trim() }),
  };
}
