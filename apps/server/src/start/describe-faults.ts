import { ConfigError } from '../config.js';
import { StartFault } from './start-fault.js';

/** Errors whose message is a line for the operator that says how to mend it. */
const FOR_OPERATORS: ReadonlySet<string> = new Set(['PersistenceError', 'LedgerError', 'SigningKeyError']);

/** The lines, one a fault, that tell an operator why the server or a command stopped. */
export function describeFaults(error: unknown): readonly string[] {
  if (error instanceof ConfigError) return error.faults;
  if (!(error instanceof Error)) return [oneLine(String(error))];
  if (error instanceof StartFault || FOR_OPERATORS.has(error.name)) return [oneLine(error.message)];
  return [oneLine(describeSystemError(error) ?? `${error.name}: ${error.message}`)];
}

function describeSystemError(error: NodeJS.ErrnoException & { port?: number; address?: string }) {
  const place = `${error.address}:${error.port}`;
  switch (error.code) {
    case 'EADDRINUSE':
      return `${place} is in use by another process; stop it, or set LEGATE_PORT to a free port`;
    case 'EACCES':
      return error.syscall === 'listen'
        ? `${place} may not be used; set LEGATE_PORT to 1024 or above`
        : undefined;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return error.syscall === 'listen' || error.syscall === 'getaddrinfo'
        ? `cannot listen there (${error.message}); set LEGATE_HOST to an address of this machine`
        : undefined;
    default:
      return undefined;
  }
}

/** A text without line breaks: one fault, one line. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');
