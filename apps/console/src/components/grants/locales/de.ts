import type { Translated } from '../../../lib/i18n/texts.js';
import type { en } from './en.js';

/** What grant types are called, in German. */
export const de: Translated<typeof en> = {
  clientCredentials: 'Client Credentials',
  authorizationCode: 'Authorization Code',
  jwtBearer: 'Dienstkonto',
  deviceCode: 'Device Code',
  tokenExchange: 'Token-Tausch',
  oauth1: 'OAuth 1.0',
  refreshToken: 'Refresh Token',
};
