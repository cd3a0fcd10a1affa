import { Connection, type ConnectionOptions } from './connection.js';
import { ClientSecret } from './credentials/client-secret.js';
import type { Credential } from './credentials/credential.js';
import { readKeyFile, type KeyFile } from './credentials/key-file.js';
import { ServiceAccountKey } from './credentials/service-account-key.js';
import { SigningKey, type PrivateKey } from './credentials/signing-key.js';
import { TokenCache } from './token-cache.js';
import { DiscoveredEndpoint, fixedEndpoint, type TokenEndpoint } from './token-endpoint.js';
import { requireNamedSubject, type TokenRequest } from './token-request.js';
import { TokenRequests } from './token-requests.js';
import { TokenSource } from './token-source.js';

/** A service account, by its key file: a path, or what is in it. */
export interface KeyFileOptions {
  readonly keyFile: KeyFile | string | URL;
  /** Whose token endpoint is asked instead of the one that the file names. */
  readonly issuer?: string;
}

/** A service account, by its `client_id` and a private key whose public half is registered. */
export interface PrivateKeyOptions {
  readonly clientId: string;
  readonly privateKey: PrivateKey;
  /** By which the server finds the key at once; a JWK brings its `kid`. */
  readonly keyId?: string;
  readonly issuer: string;
}

/** A credential set of the grant `client_credentials`, by its id and secret. It acts for itself alone. */
export interface ClientSecretOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly issuer: string;
  readonly subject?: never;
}

/** Who asks for tokens, for what, and how. */
export type TokenSourceOptions = (KeyFileOptions | PrivateKeyOptions | ClientSecretOptions) &
  TokenRequest &
  ConnectionOptions;

/**
 * Makes the source of an application's tokens: they are fetched when first needed, kept, and renewed before they expire.
 *
 * ```ts
 * const calendar = createTokenSource({ keyFile: 'calendar.json', scope: 'view_friends' });
 * const ada = calendar.for({ subject: 'ada@example.com' });
 * const answer = await ada.fetch('https://friends.example/friends');
 * ```
 *
 * @throws TypeError: a key, a key file, a URL or a subject is not what is needed; Error: the key file cannot be read
 */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  requireNamedSubject(options);
  const { subject, scope, resource } = options;
  const connection = new Connection(options);
  const { credential, endpoint } = identify(options, connection);
  const requests = new TokenRequests(credential, endpoint, connection);
  const cache = new TokenCache((asked) => requests.send(asked), connection.now);
  return new TokenSource(cache, { subject, scope, resource }, connection.fetch);
}

function identify(
  options: TokenSourceOptions,
  connection: Connection,
): { readonly credential: Credential; readonly endpoint: TokenEndpoint } {
  if ('keyFile' in options) {
    const { client_email, private_key, private_key_id, token_uri } = readKeyFile(options.keyFile);
    const { issuer } = options;
    return {
      credential: new ServiceAccountKey(client_email, new SigningKey(private_key, private_key_id)),
      endpoint: issuer === undefined ? fixedEndpoint(token_uri) : new DiscoveredEndpoint(issuer, connection),
    };
  }
  const { clientId, issuer } = options;
  const credential =
    'clientSecret' in options
      ? new ClientSecret(clientId, options.clientSecret)
      : new ServiceAccountKey(clientId, new SigningKey(requirePrivateKey(options), options.keyId));
  return { credential, endpoint: new DiscoveredEndpoint(issuer, connection) };
}

/** Callers without types may have given none of the three. */
function requirePrivateKey({ privateKey }: Partial<PrivateKeyOptions>): PrivateKey {
  if (privateKey !== undefined) return privateKey;
  throw new TypeError('who asks is not said: give keyFile, clientSecret or privateKey');
}
