import { StorageUnavailable } from '#protocol';
import { asRefusal } from './constraint-fault.js';

/** SQLite's result codes, whose extended forms begin alike, for faults that may pass. */
const SQLITE = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|NOMEM|PROTOCOL)/;
/**
 * PostgreSQL's SQLSTATEs for faults that may pass: 08 connection, 25006 standby, 25P03 idle too long, 28 password
 * changed, 40 deadlock or serialization, 53 resources, 55P03 lock, 57014 statement timeout, 57P0x shutting down.
 */
const SQLSTATE = /^(08...|25006|25P03|28...|40...|53...|55P03|57014|57P0.)$/;
const NETWORK = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
/** What `pg` and its pool say without a code. */
const SAID =
  /Query read timeout|Connection terminated|timeout exceeded when trying to connect|not queryable/i;

/** Whether an error, or one of its causes, is a storage fault that may pass. */
export function isStorageFault(error: unknown): boolean {
  // Asked by shape: a driver's error class need not be an `Error` of this realm.
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, name, driverError } = error as Partial<Record<string, unknown>>;
  if (typeof code === 'string' && [SQLITE, SQLSTATE, NETWORK].some((known) => known.test(code))) return true;
  if (typeof message === 'string' && SAID.test(message)) return true;
  return name === 'QueryRunnerAlreadyReleasedError' || isStorageFault(driverError);
}

/**
 * Runs `work`; a storage fault that may pass leaves it as the protocol's `StorageUnavailable`, and a lost race for what
 * is registered, or for an e-mail address, as a refusal.
 */
export async function translatingFaults<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isStorageFault(error) ? new StorageUnavailable(error) : (asRefusal(error) ?? error);
  }
}
