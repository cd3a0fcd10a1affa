/** A database that cannot be used, in one line that says how to mend it and holds no password. */
export class PersistenceError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message.replace(/\s+/g, ' '), options);
    this.name = 'PersistenceError';
  }
}

/** What an error says of itself, for the end of such a line. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
