/** What a form says of the signed statements of a set, by the names of the API. */
export type AssertionValues = {
  readonly jwks_uri: string;
  readonly assertion_audiences: string[];
  readonly require_jti: boolean;
};

/** What the API is told of an address that may be empty. */
export const toAddress = (text: string): string | null => (text.trim() === '' ? null : text.trim());
