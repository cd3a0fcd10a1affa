/** The credentials of one set as they are handed out: they exist here, in the memory of this page, and nowhere else. */
export interface HandedOut {
  /** The credential set, as people call it. */
  readonly name: string;
  readonly clientId: string;
  readonly secret?: string;
  /** Of OAuth 1.0 (RFC 5849 §1.1). */
  readonly consumer?: { readonly key: string; readonly secret: string };
  /** PEM (RFC 5958), and the id by which the server finds its public half. */
  readonly privateKey?: { readonly pem: string; readonly keyId: string };
  /** A service account’s key file, whole. */
  readonly keyFile?: Readonly<Record<string, unknown>>;
}

/** Where tokens are got with it. */
export interface IssuedBy {
  readonly issuer: string;
  readonly token_endpoint: string;
}

/** What is handed out for one set, by the names that files and snippets use. */
export function variablesOf(handedOut: HandedOut): Readonly<Record<string, string>> {
  const { clientId, secret, consumer, privateKey, keyFile } = handedOut;
  return {
    OAUTH_CLIENT_ID: clientId,
    ...(secret === undefined ? {} : { OAUTH_CLIENT_SECRET: secret }),
    ...(consumer === undefined
      ? {}
      : { OAUTH_CONSUMER_KEY: consumer.key, OAUTH_CONSUMER_SECRET: consumer.secret }),
    ...(privateKey === undefined
      ? {}
      : { OAUTH_KEY_ID: privateKey.keyId, OAUTH_PRIVATE_KEY: privateKey.pem }),
    ...(keyFile === undefined ? {} : keyVariables(keyFile)),
  };
}

function keyVariables({ private_key_id: keyId, private_key: pem }: Readonly<Record<string, unknown>>) {
  return { OAUTH_KEY_ID: String(keyId), OAUTH_PRIVATE_KEY: String(pem) };
}

/** A name that files and objects may have (RFC 1123 §2.1): lower case, digits and hyphens. */
export const fileNameOf = ({ clientId }: HandedOut): string => clientId.toLowerCase().replaceAll('_', '-');
