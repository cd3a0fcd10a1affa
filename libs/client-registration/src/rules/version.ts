import { RegistrationError } from '../registration-error.js';

/**
 * Holds an edit to the version it was made from.
 *
 * @throws RegistrationError conflict, of `version`: somebody else's edit came first
 */
export function requireVersion(noun: string, current: number, expected: number): void {
  if (current !== expected) throw outdated(noun);
}

/**
 * Holds a store's answer to an edit against the edits of others.
 *
 * @throws RegistrationError conflict, of `version`: the store wrote nothing
 */
export async function requireWritten(noun: string, writing: Promise<boolean>): Promise<void> {
  if (!(await writing)) throw outdated(noun);
}

const outdated = (noun: string): RegistrationError =>
  new RegistrationError(
    'conflict',
    `the ${noun} was changed by somebody else; read it again, then edit`,
    'version',
  );
