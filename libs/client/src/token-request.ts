/** What a token is asked for. */
export interface TokenRequest {
  /** The e-mail address of the person for whom a service account acts; left out: it acts for itself. */
  readonly subject?: string;
  /** Separated by spaces; left out: the default scopes of the credential set. */
  readonly scope?: string;
  /** The identifier of the API that the token is for (RFC 8707 §2); left out: the one that defines the scopes. */
  readonly resource?: string;
}
