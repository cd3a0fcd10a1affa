import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { SettingFault, type SettingReader } from './setting-reader.js';
import { parseEmail } from './setting-values.js';

/** The first admin as the settings name them: made at the first start, without effect later. */
export interface FirstAdminSetting {
  readonly email: string;
  readonly password: string;
}

/** The settings that name the first admin. */
export const FIRST_ADMIN_SETTINGS = [
  'LEGATE_ADMIN_EMAIL',
  'LEGATE_ADMIN_PASSWORD',
  'LEGATE_ADMIN_PASSWORD_FILE',
] as const;

type Settings = Pick<
  SettingReader<(typeof FIRST_ADMIN_SETTINGS)[number]>,
  'read' | 'fault' | 'has' | 'isInEnvironment'
>;

/** Reading by anybody but the owner. */
const READ_BY_OTHERS = 0o044;

/** The first admin of the settings; null where they name none, or where they are at fault, as the reader then says. */
export function readFirstAdmin(settings: Settings, cwd: string): FirstAdminSetting | null {
  const email = settings.read('LEGATE_ADMIN_EMAIL', parseEmail);
  const password = readPassword(settings, cwd);
  const hasPassword = settings.has('LEGATE_ADMIN_PASSWORD') || settings.has('LEGATE_ADMIN_PASSWORD_FILE');
  if (settings.has('LEGATE_ADMIN_EMAIL') && !hasPassword) {
    settings.fault(
      'LEGATE_ADMIN_EMAIL',
      'LEGATE_ADMIN_PASSWORD or LEGATE_ADMIN_PASSWORD_FILE is missing; set one of the two, or remove this',
    );
  }
  if (hasPassword && !settings.has('LEGATE_ADMIN_EMAIL')) {
    settings.fault(passwordSetting(settings), 'LEGATE_ADMIN_EMAIL is missing; set it, or remove this');
  }
  return email === undefined || password === undefined ? null : { email, password };
}

/** The password itself and the file that holds it are one setting: the nearer layer wins as a whole. */
function readPassword(settings: Settings, cwd: string): string | undefined {
  const [own, file] = ['LEGATE_ADMIN_PASSWORD', 'LEGATE_ADMIN_PASSWORD_FILE'] as const;
  if (settings.isInEnvironment(own) && settings.isInEnvironment(file)) {
    settings.fault(own, `${file} is set as well; unset one of the two`);
    return undefined;
  }
  return passwordSetting(settings) === own
    ? settings.read(own, (text) => text)
    : settings.read(file, (path) => readPasswordFile(resolve(cwd, path)));
}

function passwordSetting(settings: Settings): 'LEGATE_ADMIN_PASSWORD' | 'LEGATE_ADMIN_PASSWORD_FILE' {
  return settings.isInEnvironment('LEGATE_ADMIN_PASSWORD')
    ? 'LEGATE_ADMIN_PASSWORD'
    : 'LEGATE_ADMIN_PASSWORD_FILE';
}

/** The first line end is the editor's; what is before it is the password. */
function readPasswordFile(path: string): string {
  const password = readPrivateFile(path).replace(/\r?\n$/, '');
  if (password !== '' && !/[\r\n]/.test(password)) return password;
  throw new SettingFault(`${path} does not hold one line; write the password into it, and nothing else`);
}

function readPrivateFile(path: string): string {
  try {
    const { mode } = statSync(path);
    if (process.platform !== 'win32' && (mode & READ_BY_OTHERS) !== 0) {
      throw new SettingFault(`others can read ${path}; run: chmod 600 ${path}`);
    }
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof SettingFault) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new SettingFault(`${path} cannot be read (${code}); check that it exists, its owner and its mode`);
  }
}
