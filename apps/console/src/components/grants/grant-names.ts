import { useCallback } from 'react';
import { credentialSetGrant_typeValues as values } from '../../lib/api/generated/schema.js';
import { useGrantTexts } from './locales/texts.js';

/** The grant types that a credential set may be made for. */
export const GRANT_TYPES = values;

const NAMES = {
  client_credentials: 'name.clientCredentials',
  authorization_code: 'name.authorizationCode',
  'urn:ietf:params:oauth:grant-type:jwt-bearer': 'name.jwtBearer',
  'urn:ietf:params:oauth:grant-type:device_code': 'name.deviceCode',
  'urn:ietf:params:oauth:grant-type:token-exchange': 'name.tokenExchange',
  'urn:legate:grant-type:oauth1': 'name.oauth1',
  refresh_token: 'name.refreshToken',
} as const;

const isNamed = (grantType: string): grantType is keyof typeof NAMES => Object.hasOwn(NAMES, grantType);

/** What to call a grant type in a sentence; one without a name keeps its value. */
export function useGrantName(): (grantType: string) => string {
  const t = useGrantTexts();
  return useCallback((grantType) => (isNamed(grantType) ? t(NAMES[grantType]) : grantType), [t]);
}
