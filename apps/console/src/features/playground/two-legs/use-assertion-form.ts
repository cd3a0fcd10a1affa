import { useState } from 'react';
import { kidOf } from '../authentication/use-authentication.js';
import type { GrantFormProps } from '../grant-form.js';
import { assertionClaims } from '../keys/assertion-claims.js';
import { readKey } from '../keys/read-key.js';
import { useSigning } from '../keys/use-signing.js';

/** What an assertion is built of. It is held by the component alone, and gone with it. */
export interface AssertionForm {
  readonly key: string;
  readonly setKey: (key: string) => void;
  readonly subject: string;
  readonly setSubject: (subject: string) => void;
  /** Builds and signs a fresh one. Undefined: there is no key that can. */
  readonly build: (() => void) | undefined;
  readonly hasFailed: boolean;
  /** Undefined: none is signed, or what it was built of has changed since, or it was sent. */
  readonly assertion: string | undefined;
  readonly spend: () => void;
}

/** The form of a service account’s assertion (RFC 7523 §3). */
export function useAssertionForm(
  { client_id, client_email, keys }: GrantFormProps['set'],
  { token_endpoint }: GrantFormProps['metadata'],
): AssertionForm {
  const [key, setKey] = useState('');
  const [subject, setSubject] = useState('');
  const { assertion, hasFailed, sign, clear } = useSigning();
  const pasted = readKey(key);
  const build = (): void => {
    if (typeof pasted === 'string') return;
    const about = { subject: subject.trim() || null, now: Date.now(), jti: crypto.randomUUID() };
    const claims = assertionClaims({ issuer: client_email ?? client_id, audience: token_endpoint, ...about });
    sign(pasted, claims, { kid: kidOf(pasted.kid, { keys }) });
  };
  return {
    ...{ key, subject, assertion, hasFailed, spend: clear },
    setKey: (text) => {
      setKey(text);
      clear();
    },
    setSubject: (text) => {
      setSubject(text);
      clear();
    },
    build: typeof pasted === 'string' ? undefined : build,
  };
}
