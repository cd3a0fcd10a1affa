import type { Config } from '../config.js';

/** What a start tells the person at the terminal: where the server is, where its data is, and what to do next. */
export function greeting(config: Config, next: readonly string[]): readonly string[] {
  return [
    `Legate is ready at ${config.issuer}`,
    `  data in ${config.dataDir}, database ${describeDatabase(config.database)}`,
    ...next.map((line) => `  ${line}`),
  ];
}

/** The URL of a database for people, without its user and password. */
export function describeDatabase({ engine, url }: Config['database']): string {
  if (engine === 'sqlite') return url;
  const { host, pathname } = new URL(url);
  return `postgres://${host}${pathname}`;
}
