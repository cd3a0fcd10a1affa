import { AccountError } from '#accounts';
import { RegistrationError } from '#client-registration';

/** What registration writes. What the ledger writes is never in anybody's way. */
const REGISTRATION = /^(applications|apis|api_scopes|clients|client_(secrets|keys|access)|consumer_keys)$/;

/**
 * The refusal that a breach of a PostgreSQL constraint stands for: two units decided well, each for itself, and one was
 * first. SQLSTATE 23001 restrict, 23503 foreign key, 23505 unique. Undefined for any other error.
 */
export function asRefusal(error: unknown): RegistrationError | AccountError | undefined {
  // Asked by shape: a driver's error class need not be an `Error` of this realm.
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, table, driverError } = error as Partial<Record<string, unknown>>;
  if (table === 'accounts' && code === '23505') {
    return new AccountError('conflict', 'another account has this e-mail address', 'email');
  }
  if (typeof table !== 'string' || !REGISTRATION.test(table)) return asRefusal(driverError);
  switch (code) {
    case '23001':
      return new RegistrationError('in-use', 'something else began to need it meanwhile; read it again');
    case '23503':
      return new RegistrationError(
        'conflict',
        'something that it needs, or that needs it, changed meanwhile; try again',
      );
    case '23505':
      return new RegistrationError('conflict', 'somebody else made the same meanwhile; read it again');
    default:
      return undefined;
  }
}
