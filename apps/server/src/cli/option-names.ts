/** Options that are called otherwise than the member of registration that they give. */
const OPTIONS: Readonly<Record<string, string>> = {
  accessTokenLifetime: '--lifetime',
  apis: '--api',
  applicationId: '--application',
  authMethods: '--auth-method',
  assertionAudiences: '--assertion-audience',
  clientId: '--credential',
  conditions: '--condition',
  consumerKey: '--key',
  consumerSecret: '--secret-stdin',
  contacts: '--contact',
  defaultScopes: '--default-scope',
  expiresAt: '--expires',
  grantType: '--grant',
  idTokenAlgorithm: '--id-token-alg',
  logoUri: '--logo',
  password: '--password-stdin',
  postLogoutRedirectUris: '--post-logout-redirect-uri',
  redirectUris: '--redirect-uri',
  refreshTokenIdleLifetime: '--refresh-idle-lifetime',
  refreshTokenLifetime: '--refresh-lifetime',
  requirePkce: '--no-pkce',
  scopes: '--scope',
  signatureAlgorithm: '--algorithm',
  subjects: '--subject',
  tokenFormat: '--format',
  userinfoAlgorithm: '--userinfo-alg',
};

/** The option that gives a member which registration calls `field`. */
export function toOptionName(field: string): string {
  return OPTIONS[field] ?? `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
