/** What a token is asked for. */
export interface TokenRequest {
  /** The e-mail address of the person for whom a service account acts; left out: it acts for itself. */
  readonly subject?: string;
  /** Separated by spaces; left out: the default scopes of the credential set. */
  readonly scope?: string;
  /** The identifier of the API that the token is for (RFC 8707 §2); left out: the one that defines the scopes. */
  readonly resource?: string;
}

/**
 * A token request without members that mean nothing, and without a subject that may be undefined, which
 * `exactOptionalPropertyTypes` alone would let the compiler see: `{ subject: user?.email }` without a user would ask for
 * the service account itself.
 */
export type NamedRequest<T extends TokenRequest> = T &
  Readonly<Record<Exclude<keyof T, keyof TokenRequest>, never>> &
  (T extends { readonly subject: infer S }
    ? undefined extends S
      ? { readonly subject: string }
      : unknown
    : unknown);

/** Refuses a subject that is there and names nobody. @throws TypeError */
export function requireNamedSubject(asked: TokenRequest): void {
  if (!('subject' in asked) || (typeof asked.subject === 'string' && asked.subject.trim() !== '')) return;
  throw new TypeError(
    'subject: it names nobody; leave it out where the service account is to act for itself',
  );
}
