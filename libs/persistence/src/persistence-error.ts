/** A database that cannot be used, in one line that says how to mend it and holds no password. */
export class PersistenceError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message.replace(/\s+/g, ' '), options);
    this.name = 'PersistenceError';
  }
}

/** What an error says of itself, for the end of such a line. */
export function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('errors' in error && Array.isArray(error.errors)) return error.errors.map(reasonOf).join('; ');
  return 'message' in error ? String(error.message) : 'unknown reason';
}
