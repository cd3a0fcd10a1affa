import { JWT_BEARER, serviceAccountEmail } from '#protocol';
import { toPem, type KeyFileForm, type KeyMaterial } from './key-file-form.js';

/**
 * Environment variables of an application, as `.env` files hold them. The private key is on one line: its line breaks
 * are `\n` in double quotes, which readers of such files put back.
 */
export const envForm: KeyFileForm = {
  format: 'env',
  extension: 'env',
  mediaType: 'text/plain; charset=utf-8',
  write: (material) =>
    Object.entries(variablesOf(material))
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
};

/** Not `LEGATE_…`: those are the settings of this server, which refuses the ones it does not know. */
function variablesOf({ set, key, privateKey, server }: KeyMaterial): Readonly<Record<string, string>> {
  const { clientId, grantType } = set;
  return {
    OAUTH_ISSUER: server.issuer,
    OAUTH_TOKEN_ENDPOINT: server.addresses.tokenEndpoint,
    OAUTH_CLIENT_ID: clientId,
    ...(grantType === JWT_BEARER ? { OAUTH_CLIENT_EMAIL: serviceAccountEmail(clientId, server.issuer) } : {}),
    OAUTH_KEY_ID: key.kid,
    OAUTH_KEY_ALGORITHM: key.algorithm,
    OAUTH_PRIVATE_KEY: `"${toPem(privateKey).replaceAll('\n', String.raw`\n`)}"`,
  };
}
