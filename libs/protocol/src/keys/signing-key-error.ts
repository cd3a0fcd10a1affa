/** Why a signing key stays as it is. `in-use`: it is the one that signs. */
export type SigningKeyErrorCode = 'no-such-key' | 'in-use';

/** A refusal to touch a signing key. Its text is for people and says what to do first. */
export class SigningKeyError extends Error {
  constructor(
    readonly code: SigningKeyErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'SigningKeyError';
  }
}
