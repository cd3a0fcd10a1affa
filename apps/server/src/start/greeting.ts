import type { CredentialSets } from '#client-registration';
import { findAdminCredential } from './admin-credential.js';
import type { Config } from '../config.js';

/** What a start tells the person at the terminal: where the server is, where its data is, and what to do next. */
export async function greeting(
  config: Config,
  credentialSets: Pick<CredentialSets, 'list'>,
): Promise<readonly string[]> {
  const lines = [
    `Legate is ready at ${config.issuer}`,
    `  data in ${config.dataDir}, database ${describeDatabase(config.database)}`,
  ];
  if ((await findAdminCredential(credentialSets)) !== undefined) return lines;
  return [...lines, '  nobody can administer it yet; make an admin credential with: npx legate setup'];
}

/** The URL of a database for people, without its user and password. */
export function describeDatabase({ engine, url }: Config['database']): string {
  if (engine === 'sqlite') return url;
  const { host, pathname } = new URL(url);
  return `postgres://${host}${pathname}`;
}
