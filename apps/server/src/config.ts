import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { FIRST_ADMIN_SETTINGS, readFirstAdmin, type FirstAdminSetting } from './settings/first-admin.js';
import { SettingReader, type SettingSource } from './settings/setting-reader.js';
import {
  parseDatabaseUrl,
  parseDelegationApproval,
  parseHost,
  parseIssuer,
  parseLogLevel,
  parseMasterKey,
  parsePort,
  parseSwitch,
  parseTrustProxy,
  toSqlitePlace,
  type DatabasePlace,
  type LogLevel,
} from './settings/setting-values.js';
import type { DelegationApproval } from '#client-registration';
import type { KeyObject } from 'node:crypto';

/** What this server was told, checked and frozen. Made once at start; nothing else reads the environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** An origin without trailing slash: the `iss` of every token (RFC 8414 §2). */
  readonly issuer: string;
  readonly database: DatabasePlace;
  /** An absolute path. */
  readonly dataDir: string;
  readonly masterKey: MasterKeySource;
  readonly logLevel: LogLevel;
  /** Addresses and networks whose `X-Forwarded-For` is believed; none: `false`. */
  readonly trustProxy: false | readonly string[];
  /** Whether it takes two people to make a delegation. Of the operator, so that no admin can switch it off. */
  readonly delegationApproval: DelegationApproval;
  /** The admin whom the first start makes; null: it prints a one-time link instead. */
  readonly firstAdmin: FirstAdminSetting | null;
  /** Whether callers of OAuth 1.0 get tokens (RFC 5849). */
  readonly oauth1: boolean;
  /** Which layer each setting came from. */
  readonly sources: ReadonlyMap<SettingName, SettingSource>;
}

/** Where the key comes from that encrypts private keys at rest. Only Legate's own file is made when missing. */
export type MasterKeySource =
  | { readonly key: KeyObject }
  | { readonly file: string; readonly createIfMissing: boolean };

/** Every fault of a configuration, one line each: the setting, what is wrong, how to mend it. Holds no secret. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigError';
  }
}

const SETTINGS = [
  'LEGATE_PORT',
  'LEGATE_HOST',
  'LEGATE_ISSUER',
  'LEGATE_DATABASE_URL',
  'LEGATE_DATA_DIR',
  'LEGATE_MASTER_KEY',
  'LEGATE_MASTER_KEY_FILE',
  'LEGATE_LOG_LEVEL',
  'LEGATE_TRUST_PROXY',
  'LEGATE_DELEGATION_APPROVAL',
  'LEGATE_OAUTH1',
  ...FIRST_ADMIN_SETTINGS,
] as const;

/** The name of a setting: its variable in the environment. */
export type SettingName = (typeof SETTINGS)[number];

const DEFAULT_FILE = 'legate.config.json';

/** Reading by anybody but the owner. */
const READ_BY_OTHERS = 0o044;

/**
 * Reads the configuration: environment over file over default. The file is `legate.config.json` in the working
 * directory, or the one that `LEGATE_CONFIG` names; its keys are the variables in camel case without the prefix
 * (`databaseUrl` for `LEGATE_DATABASE_URL`). Paths are relative to the working directory.
 *
 * @throws ConfigError with all faults at once
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env, cwd: string = process.cwd()): Config {
  const reader = new SettingReader(SETTINGS, env, readConfigFile(env, cwd));
  const port = reader.read('LEGATE_PORT', parsePort) ?? 3000;
  const dataDir = reader.read('LEGATE_DATA_DIR', (text) => resolve(cwd, text)) ?? resolve(cwd, 'data');
  const config: Config = {
    port,
    host: reader.read('LEGATE_HOST', parseHost) ?? '127.0.0.1',
    issuer: reader.read('LEGATE_ISSUER', parseIssuer) ?? `http://localhost:${port}`,
    database:
      reader.read('LEGATE_DATABASE_URL', (text) => parseDatabaseUrl(text, cwd)) ??
      toSqlitePlace(resolve(dataDir, 'legate.sqlite')),
    dataDir,
    masterKey: readMasterKeySource(reader, cwd, dataDir),
    logLevel: reader.read('LEGATE_LOG_LEVEL', parseLogLevel) ?? 'info',
    trustProxy: reader.read('LEGATE_TRUST_PROXY', parseTrustProxy) ?? false,
    delegationApproval: reader.read('LEGATE_DELEGATION_APPROVAL', parseDelegationApproval) ?? 'none',
    firstAdmin: readFirstAdmin(reader, cwd),
    oauth1: reader.read('LEGATE_OAUTH1', parseSwitch) ?? false,
    sources: new Map(SETTINGS.map((name) => [name, reader.sourceOf(name)])),
  };
  if (reader.faults.length > 0) throw new ConfigError(reader.faults);
  return Object.freeze(config);
}

/** The key itself and the file that holds it are one setting: the nearer layer wins as a whole. */
function readMasterKeySource(
  reader: SettingReader<SettingName>,
  cwd: string,
  dataDir: string,
): MasterKeySource {
  const key = reader.read('LEGATE_MASTER_KEY', parseMasterKey);
  const file = reader.read('LEGATE_MASTER_KEY_FILE', (text) => resolve(cwd, text));
  if (reader.isInEnvironment('LEGATE_MASTER_KEY') && reader.isInEnvironment('LEGATE_MASTER_KEY_FILE')) {
    reader.fault('LEGATE_MASTER_KEY', 'LEGATE_MASTER_KEY_FILE is set as well; unset one of the two');
  }
  if (key !== undefined) return { key };
  return file === undefined
    ? { file: resolve(dataDir, 'master.key'), createIfMissing: true }
    : { file, createIfMissing: false };
}

function readConfigFile(
  env: NodeJS.ProcessEnv,
  cwd: string,
): { readonly name: string; readonly content: unknown } | undefined {
  const name = env['LEGATE_CONFIG'] ?? DEFAULT_FILE;
  const path = resolve(cwd, name);
  if (env['LEGATE_CONFIG'] === undefined && !existsSync(path)) return undefined;
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (holdsPassword(content)) requirePrivate(name, path);
    return { name, content };
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError([`${name}: ${unreadable(error)}`]);
  }
}

/** Whether the file's database URL has a password in it. */
function holdsPassword(content: unknown): boolean {
  const { databaseUrl } = (content ?? {}) as { readonly databaseUrl?: unknown };
  if (typeof databaseUrl !== 'string' || !URL.canParse(databaseUrl)) return false;
  const { password, searchParams } = new URL(databaseUrl);
  return password !== '' || searchParams.has('password');
}

function requirePrivate(name: string, path: string): void {
  if (process.platform === 'win32' || (statSync(path).mode & READ_BY_OTHERS) === 0) return;
  throw new ConfigError([
    `databaseUrl in ${name}: it holds a password, and others can read the file; run: chmod 600 ${path}`,
  ]);
}

/** Says nothing of the content: a parser's message would quote it. */
function unreadable(error: unknown): string {
  if (error instanceof SyntaxError) return 'is not JSON; give an object such as {"port": 3000}';
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  return `cannot be read (${code}); check LEGATE_CONFIG and the file's owner and mode`;
}
