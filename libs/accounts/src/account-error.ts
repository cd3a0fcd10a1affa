/**
 * Why an act on an account was refused. `conflict`: a version or an e-mail address is taken. `last-admin`: nobody could
 * administer any longer. `throttled`: too many attempts, or too many passwords at once; the same may succeed later.
 */
export type AccountErrorCode =
  | 'invalid'
  | 'not-found'
  | 'conflict'
  | 'last-admin'
  | 'forbidden'
  | 'throttled';

/** A refusal that says what was wrong and how to mend it. Its text is for people and holds no secret. */
export class AccountError extends Error {
  constructor(
    readonly code: AccountErrorCode,
    /** What is wrong. Of an `invalid` one it continues “<field>: …”, where each door writes its own name of the field. */
    readonly reason: string,
    /** The member of the input that was wrong, in camel case; `version` where somebody else's edit came first. */
    readonly field?: string,
  ) {
    super(field === undefined ? reason : `${field}: ${reason}`);
    this.name = 'AccountError';
  }
}

/** The refusal of one member of the input; `reason` continues “<field>: …”. */
export function invalid(field: string, reason: string): AccountError {
  return new AccountError('invalid', reason, field);
}
