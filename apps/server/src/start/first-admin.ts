import { AccountError, type SetUp } from '#accounts';
import { OPERATOR } from '#protocol';
import type { Config } from '../config.js';
import { StartFault } from './start-fault.js';

/** The settings that give what an account calls otherwise. */
const SETTINGS: Readonly<Record<string, string>> = {
  email: 'LEGATE_ADMIN_EMAIL',
  password: 'LEGATE_ADMIN_PASSWORD',
};

/**
 * Sets up the first admin: makes the one that the settings name, or else a one-time link. Returns what to tell the
 * operator, one line each, and nothing once set-up is complete. The link is for the terminal, never for the log.
 *
 * @throws StartFault: the settings name an admin that cannot be
 */
export async function setUpFirstAdmin(
  { firstAdmin, issuer }: Pick<Config, 'firstAdmin' | 'issuer'>,
  setUp: SetUp,
): Promise<readonly string[]> {
  if (firstAdmin !== null) return makeAdmin(firstAdmin, setUp);
  const token = await setUp.openLink(OPERATOR);
  return token === undefined ? [] : [`Set up the first admin: ${issuer}/setup?token=${token}`];
}

async function makeAdmin(
  firstAdmin: NonNullable<Config['firstAdmin']>,
  setUp: SetUp,
): Promise<readonly string[]> {
  try {
    const account = await setUp.completeWith(firstAdmin, OPERATOR);
    return account === undefined
      ? ['LEGATE_ADMIN_EMAIL and its password have no effect: the first admin was made before; remove them']
      : [`The first admin is ${account.email}, with the password of the settings; remove it from them now`];
  } catch (error) {
    if (!(error instanceof AccountError)) throw error;
    const setting = SETTINGS[error.field ?? ''] ?? 'LEGATE_ADMIN_EMAIL';
    throw new StartFault(`${setting}: ${error.reason}`);
  }
}
