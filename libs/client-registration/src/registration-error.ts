/** Why a registration was refused. `conflict`: a version or a name is taken. `in-use`: something still needs it. */
export type RegistrationErrorCode = 'invalid' | 'not-found' | 'conflict' | 'in-use' | 'forbidden';

/** A refusal that says what was wrong and how to mend it. Its text is for people and holds no secret. */
export class RegistrationError extends Error {
  constructor(
    readonly code: RegistrationErrorCode,
    /** What is wrong. Of an `invalid` one it continues “<field>: …”, where each door writes its own name of the field. */
    readonly reason: string,
    /** The member of the input that was wrong, in camel case; `version` where somebody else's edit came first. */
    readonly field?: string,
  ) {
    super(field === undefined ? reason : `${field}: ${reason}`);
    this.name = 'RegistrationError';
  }
}

/** The refusal of one member of the input; `reason` continues “<field>: …”. */
export function invalid(field: string, reason: string): RegistrationError {
  return new RegistrationError('invalid', reason, field);
}
