/** What grant types are called, in English. */
export const en = {
  clientCredentials: 'Client credentials',
  authorizationCode: 'Authorization code',
  jwtBearer: 'Service account',
  deviceCode: 'Device code',
  tokenExchange: 'Token exchange',
  oauth1: 'OAuth 1.0',
  refreshToken: 'Refresh token',
} as const;
