import type { Config, SettingName } from '../config.js';

/** What people are told of one setting. */
interface SettingGuide {
  readonly name: SettingName;
  /** What it does, in a sentence. */
  readonly purpose: string;
  /** What holds where nobody set it; null: nothing does. */
  readonly usual: string | null;
  /** As it is in force; null: not set. Of a secret, that it is set, and nothing more. */
  readonly valueOf: (config: Config) => string | null;
}

/** What stands for a secret. */
const SET = 'set';

/** The register of settings, one entry each, in the order in which people read them. */
export const SETTING_GUIDES: readonly SettingGuide[] = [
  {
    name: 'LEGATE_ISSUER',
    purpose: 'The address by which applications and people know this server: the iss of every token.',
    usual: 'http://localhost:<port>',
    valueOf: ({ issuer }) => issuer,
  },
  {
    name: 'LEGATE_HOST',
    purpose: 'The address of this machine to listen on.',
    usual: '127.0.0.1',
    valueOf: ({ host }) => host,
  },
  {
    name: 'LEGATE_PORT',
    purpose: 'The TCP port to listen on.',
    usual: '3000',
    valueOf: ({ port }) => String(port),
  },
  {
    name: 'LEGATE_TRUST_PROXY',
    purpose: 'The proxies whose X-Forwarded-For is believed: the IP addresses in the ledger depend on it.',
    usual: 'false',
    valueOf: ({ trustProxy }) => (trustProxy === false ? 'false' : trustProxy.join(', ')),
  },
  {
    name: 'LEGATE_DATABASE_URL',
    purpose: 'The database. Its user and password are not shown.',
    usual: 'sqlite:<data directory>/legate.sqlite',
    valueOf: ({ database }) => (database.engine === 'sqlite' ? database.url : withoutSecrets(database.url)),
  },
  {
    name: 'LEGATE_DATA_DIR',
    purpose: 'The directory of the database and of the master key, unless they are elsewhere.',
    usual: './data',
    valueOf: ({ dataDir }) => dataDir,
  },
  {
    name: 'LEGATE_MASTER_KEY',
    purpose: 'Encrypts private signing keys and other secrets at rest. It is never shown.',
    usual: null,
    valueOf: ({ masterKey }) => ('key' in masterKey ? SET : null),
  },
  {
    name: 'LEGATE_MASTER_KEY_FILE',
    purpose: 'The file that holds the master key, unless the environment does.',
    usual: '<data directory>/master.key',
    valueOf: ({ masterKey }) => ('file' in masterKey ? masterKey.file : null),
  },
  {
    name: 'LEGATE_ADMIN_EMAIL',
    purpose: 'The first admin, made at the first start and without effect later.',
    usual: null,
    valueOf: ({ firstAdmin }) => firstAdmin?.email ?? null,
  },
  {
    name: 'LEGATE_ADMIN_PASSWORD',
    purpose: 'The password of the first admin. It is never shown; remove it once there is an admin.',
    usual: null,
    valueOf: (config) => passwordFrom(config, 'LEGATE_ADMIN_PASSWORD'),
  },
  {
    name: 'LEGATE_ADMIN_PASSWORD_FILE',
    purpose: 'The file that holds the password of the first admin.',
    usual: null,
    valueOf: (config) => passwordFrom(config, 'LEGATE_ADMIN_PASSWORD_FILE'),
  },
  {
    name: 'LEGATE_LOG_LEVEL',
    purpose: 'How much the server writes in its log.',
    usual: 'info',
    valueOf: ({ logLevel }) => logLevel,
  },
  {
    name: 'LEGATE_DELEGATION_APPROVAL',
    purpose: 'Whether a new delegation waits until another person approves it.',
    usual: 'none',
    valueOf: ({ delegationApproval }) => delegationApproval,
  },
  {
    name: 'LEGATE_OAUTH1',
    purpose: 'Whether callers of OAuth 1.0 get tokens by signed requests.',
    usual: 'off',
    valueOf: ({ oauth1 }) => (oauth1 ? 'on' : 'off'),
  },
];

/** Where a PostgreSQL database is: any part of the rest may carry a password. */
function withoutSecrets(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

function passwordFrom({ firstAdmin, sources }: Config, name: SettingName): string | null {
  return firstAdmin !== null && sources.get(name) !== 'default' ? SET : null;
}
