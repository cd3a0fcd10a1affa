import { useState } from 'react';
import { assertionClaims } from '../keys/assertion-claims.js';
import { readKey } from '../keys/read-key.js';
import { useSigning } from '../keys/use-signing.js';
import type { ClientAuthentication } from '../request/token-request.js';
import type { CredentialSet } from '../../../components/credential-sets/credential-set.js';

/** The ways to prove a client. */
export type Method = CredentialSet['token_endpoint_auth_methods'][number];

/** What somebody typed to prove a client. It is held by the component alone, and gone with it. */
export interface AuthenticationForm {
  readonly method: Method;
  readonly setMethod: (method: Method) => void;
  readonly secret: string;
  readonly setSecret: (secret: string) => void;
  readonly key: string;
  readonly setKey: (key: string) => void;
  /** Whether the key could not sign. */
  readonly hasFailed: boolean;
  /** Signs a fresh assertion; each is good once. Undefined: there is no key that can. */
  readonly sign: (() => void) | undefined;
  readonly assertion: string | undefined;
  /** How the request proves its client, as far as it is filled in. */
  readonly authentication: ClientAuthentication;
  /** Whether everything is filled in. */
  readonly isReady: boolean;
  /** Forgets an assertion that was sent. */
  readonly spend: () => void;
}

/** The form of one credential set; `issuer` is the audience of its assertions (RFC 7523bis). */
export function useAuthentication(set: CredentialSet, issuer: string): AuthenticationForm {
  const [method, setMethod] = useState<Method>(set.token_endpoint_auth_methods[0] ?? 'none');
  const [secret, setSecret] = useState('');
  const [key, setKey] = useState('');
  const { assertion, hasFailed, sign, clear } = useSigning();
  const pasted = readKey(key);
  const signNow = (): void => {
    if (typeof pasted === 'string') return;
    const { client_id: clientId } = set;
    const facts = { issuer: clientId, subject: clientId, audience: issuer, now: Date.now() };
    const claims = assertionClaims({ ...facts, jti: crypto.randomUUID() });
    sign(pasted, claims, { kid: kidOf(pasted.kid, set), typ: 'client-authentication+jwt' });
  };
  return {
    ...{ method, setMethod, secret, setSecret, key, hasFailed, assertion },
    setKey: (text) => {
      setKey(text.trim());
      clear();
    },
    sign: typeof pasted === 'string' ? undefined : signNow,
    authentication: authenticationOf(method, secret.trim(), assertion),
    isReady: isFilledIn(method, secret, assertion),
    spend: clear,
  };
}

/** The `kid` to send: the one in the file, or the one key that the set has. */
export function kidOf(kid: string | null, { keys }: Pick<CredentialSet, 'keys'>): string | null {
  const live = keys.filter(({ status }) => status === 'enabled');
  return kid ?? (live.length === 1 ? (live[0]?.kid ?? null) : null);
}

function authenticationOf(method: Method, secret: string, assertion = '$ASSERTION'): ClientAuthentication {
  if (method === 'none') return { method };
  return method === 'private_key_jwt' ? { method, assertion } : { method, secret };
}

function isFilledIn(method: Method, secret: string, assertion: string | undefined): boolean {
  if (method === 'none') return true;
  return method === 'private_key_jwt' ? assertion !== undefined : secret.trim() !== '';
}
