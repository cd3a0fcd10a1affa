import type { Status } from '#protocol';
import { RegistrationError } from '../registration-error.js';

/**
 * Whether a change of status changes anything: asking for the present one does not.
 *
 * @throws RegistrationError conflict: retired is final
 */
export function changesStatus(noun: string, current: Status, wanted: Status): boolean {
  if (current === wanted) return false;
  if (current === 'retired')
    throw new RegistrationError('conflict', `this ${noun} is retired; that is final`);
  return true;
}
