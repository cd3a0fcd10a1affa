/** Options that are called otherwise than the member of registration that they give. */
const OPTIONS: Readonly<Record<string, string>> = {
  accessTokenLifetime: '--lifetime',
  apis: '--api',
  applicationId: '--application',
  contacts: '--contact',
  defaultScopes: '--default-scope',
  expiresAt: '--expires',
  grantType: '--grant',
  logoUri: '--logo',
  password: '--password-stdin',
  redirectUris: '--redirect-uri',
  scopes: '--scope',
  signatureAlgorithm: '--algorithm',
  tokenFormat: '--format',
};

/** The option that gives a member which registration calls `field`. */
export function toOptionName(field: string): string {
  return OPTIONS[field] ?? `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
