/** The second step of signing in, as the first one reads it: a TOTP (RFC 6238), or a recovery code in its place. */
export interface SecondStep {
  /** Whether this account is asked for a code after its password. */
  isRequired(accountId: string): Promise<boolean>;
  /** Whether the code is good; a good one is used up. */
  check(accountId: string, code: string): Promise<boolean>;
}
