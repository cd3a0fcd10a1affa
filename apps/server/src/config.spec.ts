import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, loadConfig } from './config.js';

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'config-'));

function folderWith(file: string, content: string): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, file), content);
  return folder;
}

function faultsOf(env: Record<string, string>, cwd = emptyFolder()): readonly string[] {
  try {
    loadConfig(env, cwd);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe('the configuration', () => {
  it('has a default for everything, with data below the working directory', () => {
    const cwd = emptyFolder();
    expect(loadConfig({}, cwd)).toEqual({
      port: 3000,
      host: '127.0.0.1',
      issuer: 'http://localhost:3000',
      database: {
        engine: 'sqlite',
        file: `${cwd}/data/legate.sqlite`,
        url: `sqlite:${cwd}/data/legate.sqlite`,
      },
      dataDir: join(cwd, 'data'),
      masterKey: { file: join(cwd, 'data/master.key'), createIfMissing: true },
      logLevel: 'info',
      trustProxy: false,
      delegationApproval: 'none',
      firstAdmin: null,
      oauth1: false,
      sources: expect.any(Map),
    });
  });

  it('knows the layer that each setting came from', () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'legate.config.json'), '{"port": 4000, "logLevel": "warn"}');
    const { sources } = loadConfig({ LEGATE_PORT: '5000' }, cwd);
    const layers = ['LEGATE_PORT', 'LEGATE_LOG_LEVEL', 'LEGATE_HOST'] as const;
    expect(layers.map((name) => sources.get(name))).toEqual(['environment', 'file', 'default']);
  });

  it('is frozen', () => {
    expect(Object.isFrozen(loadConfig({}, emptyFolder()))).toBe(true);
  });

  it('takes the environment over the file over the default', () => {
    const cwd = folderWith('legate.config.json', '{"port": 4000, "host": "0.0.0.0"}');
    expect(loadConfig({ LEGATE_PORT: '5000' }, cwd)).toMatchObject({
      port: 5000,
      host: '0.0.0.0',
      issuer: 'http://localhost:5000',
    });
  });

  it('switches OAuth 1.0 on in the words of the environment and of the file', () => {
    expect(loadConfig({ LEGATE_OAUTH1: 'on' }, emptyFolder()).oauth1).toBe(true);
    const cwd = folderWith('legate.config.json', '{"oauth1": true}');
    expect(loadConfig({}, cwd).oauth1).toBe(true);
    expect(loadConfig({ LEGATE_OAUTH1: 'off' }, cwd).oauth1).toBe(false);
  });

  it('reads the file that LEGATE_CONFIG names', () => {
    const cwd = folderWith('other.json', '{"trustProxy": ["10.0.0.0/8", "::1"]}');
    expect(loadConfig({ LEGATE_CONFIG: 'other.json' }, cwd).trustProxy).toEqual(['10.0.0.0/8', '::1']);
  });

  it('keeps the default database in the data directory that was set', () => {
    const config = loadConfig({ LEGATE_DATA_DIR: '/srv/legate' }, emptyFolder());
    expect(config.database).toMatchObject({ engine: 'sqlite', file: '/srv/legate/legate.sqlite' });
    expect(config.masterKey).toEqual({ file: '/srv/legate/master.key', createIfMissing: true });
  });

  it('passes over the variables of others', () => {
    expect(faultsOf({ PATH: '/bin', LEGATEE: 'x', DATABASE_URL: 'x' })).toEqual([]);
  });
});

describe('a faulty configuration', () => {
  it('names every fault at once, one line each', () => {
    const faults = faultsOf({ LEGATE_PORT: 'abc', LEGATE_PROT: '1', LEGATE_LOG_LEVEL: 'loud' });
    expect(faults).toEqual([
      'LEGATE_PROT: no such setting; did you mean LEGATE_PORT?',
      'LEGATE_PORT: "abc" is not a port; give a whole number from 1 to 65535',
      expect.stringMatching(/^LEGATE_LOG_LEVEL: "loud" is not a level; give one of trace, /),
    ]);
  });

  it.each([
    ['LEGATE_PORT', '0'],
    ['LEGATE_PORT', '65536'],
    ['LEGATE_PORT', '3e3'],
    ['LEGATE_PORT', ''],
    ['LEGATE_HOST', 'a b'],
    ['LEGATE_HOST', 'http://localhost'],
    ['LEGATE_ISSUER', 'login.example.com'],
    ['LEGATE_ISSUER', 'ftp://login.example.com'],
    ['LEGATE_ISSUER', 'https://login.example.com/'],
    ['LEGATE_ISSUER', 'https://login.example.com/tenant'],
    ['LEGATE_ISSUER', 'https://login.example.com?x=1'],
    ['LEGATE_ISSUER', 'https://login.example.com#x'],
    ['LEGATE_ISSUER', 'https://LOGIN.example.com'],
    ['LEGATE_ISSUER', 'https://login.example.com:443'],
    ['LEGATE_ISSUER', 'http://login.example.com'],
    ['LEGATE_ISSUER', 'http://localhost.example.com'],
    ['LEGATE_DATABASE_URL', 'mysql://localhost/legate'],
    ['LEGATE_DATABASE_URL', 'sqlite:'],
    ['LEGATE_DATABASE_URL', 'sqlite::memory:'],
    ['LEGATE_DATABASE_URL', 'postgres://'],
    ['LEGATE_MASTER_KEY', 'short'],
    ['LEGATE_TRUST_PROXY', 'true'],
    ['LEGATE_OAUTH1', 'yes'],
    ['LEGATE_OAUTH1', 'ON'],
    ['LEGATE_TRUST_PROXY', '10.0.0.0/33'],
    ['LEGATE_TRUST_PROXY', '10.0.0.0/0'],
    ['LEGATE_TRUST_PROXY', '10.0.0.1,proxy'],
    ['LEGATE_LOG_LEVEL', 'INFO'],
    ['LEGATE_DELEGATION_APPROVAL', 'two'],
    ['LEGATE_DELEGATION_APPROVAL', 'true'],
  ])('refuses %s=%s in one line', (name, value) => {
    const faults = faultsOf({ [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name}: [^\\n]+$`));
  });

  it.each([
    'https://login.example.com',
    'https://login.example.com:8443',
    'http://127.0.0.1:3000',
    'http://[::1]',
  ])('accepts the issuer %s', (issuer) => {
    expect(loadConfig({ LEGATE_ISSUER: issuer }, emptyFolder()).issuer).toBe(issuer);
  });

  it('never shows a secret (case 236)', () => {
    const faults = faultsOf({
      LEGATE_MASTER_KEY: 'planted-secret',
      LEGATE_DATABASE_URL: 'postgres://me:planted-secret@:x/legate',
      LEGATE_ISSUER: 'https://me:planted-secret@login.example.com',
    });
    expect(faults).toHaveLength(3);
    expect(faults.join('\n')).not.toContain('planted-secret');
  });

  it('keeps a value with line breaks and escapes on one harmless line (case 235)', () => {
    expect(faultsOf({ LEGATE_HOST: 'a\n\u001b[31m\u2028b' })).toEqual([
      String.raw`LEGATE_HOST: "a\n\u001b[31m?b" is not an address to listen on; give one such as 127.0.0.1, 0.0.0.0, :: or localhost`,
    ]);
  });

  it('refuses a master key given twice', () => {
    const faults = faultsOf({ LEGATE_MASTER_KEY: 'a'.repeat(64), LEGATE_MASTER_KEY_FILE: 'key' });
    expect(faults).toEqual([expect.stringContaining('unset one of the two')]);
  });
});

describe('the first admin', () => {
  const email = { LEGATE_ADMIN_EMAIL: 'ada@example.com' };
  const privateFolder = (password: string, mode = 0o600): string => {
    const cwd = folderWith('password', password);
    chmodSync(join(cwd, 'password'), mode);
    return cwd;
  };

  it('has an e-mail address, and a password out of the environment', () => {
    const { firstAdmin } = loadConfig({ ...email, LEGATE_ADMIN_PASSWORD: ' two words ' }, emptyFolder());
    expect(firstAdmin).toEqual({ email: 'ada@example.com', password: ' two words ' });
  });

  it.each(['planted words', 'planted words\n', 'planted words\r\n'])(
    'has the password that a file holds: %j',
    (content) => {
      const cwd = privateFolder(content);
      const { firstAdmin } = loadConfig({ ...email, LEGATE_ADMIN_PASSWORD_FILE: 'password' }, cwd);
      expect(firstAdmin?.password).toBe('planted words');
    },
  );

  it('has its file named by the configuration file, unless the environment has the password itself', () => {
    const cwd = privateFolder('of the file');
    const content = '{"adminEmail": "ada@example.com", "adminPasswordFile": "password"}';
    writeFileSync(join(cwd, 'legate.config.json'), content);
    expect(loadConfig({}, cwd).firstAdmin?.password).toBe('of the file');
    expect(loadConfig({ LEGATE_ADMIN_PASSWORD: 'nearer' }, cwd).firstAdmin?.password).toBe('nearer');
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['an e-mail address without a password', email, /^LEGATE_ADMIN_EMAIL: LEGATE_ADMIN_PASSWORD or /],
    [
      'a password without an e-mail address',
      { LEGATE_ADMIN_PASSWORD: 'planted' },
      /^LEGATE_ADMIN_PASSWORD: LEGATE_ADMIN_EMAIL is missing/,
    ],
    [
      'a password twice',
      { ...email, LEGATE_ADMIN_PASSWORD: 'planted', LEGATE_ADMIN_PASSWORD_FILE: 'password' },
      /^LEGATE_ADMIN_PASSWORD: LEGATE_ADMIN_PASSWORD_FILE is set as well/,
    ],
    [
      'an address that is none',
      { LEGATE_ADMIN_EMAIL: 'ada', LEGATE_ADMIN_PASSWORD: 'planted' },
      /^LEGATE_ADMIN_EMAIL: "ada" is not an e-mail address/,
    ],
    ['an empty password', { ...email, LEGATE_ADMIN_PASSWORD: '' }, /^LEGATE_ADMIN_PASSWORD: is empty/],
    [
      'a file that is not there',
      { ...email, LEGATE_ADMIN_PASSWORD_FILE: 'absent' },
      /^LEGATE_ADMIN_PASSWORD_FILE: \S+ cannot be read \(ENOENT\)/,
    ],
  ])('is refused in one line: %s', (_, env, line) => {
    expect(faultsOf(env)).toEqual([expect.stringMatching(line)]);
    expect(faultsOf(env).join()).not.toContain('planted');
  });

  it.each([0o644, 0o640, 0o604])(
    'is refused with a file of mode %o, which others can read (case 244)',
    (mode) => {
      const cwd = privateFolder('planted', mode);
      const faults = faultsOf({ ...email, LEGATE_ADMIN_PASSWORD_FILE: 'password' }, cwd);
      expect(faults).toEqual([
        expect.stringMatching(/^LEGATE_ADMIN_PASSWORD_FILE: others can read \S+; run: chmod 600 \S+$/),
      ]);
    },
  );

  it.each(['', '\n', 'planted\nwords'])(
    'is refused with a file that does not hold one line: %j',
    (content) => {
      const faults = faultsOf({ ...email, LEGATE_ADMIN_PASSWORD_FILE: 'password' }, privateFolder(content));
      expect(faults).toEqual([
        expect.stringMatching(/^LEGATE_ADMIN_PASSWORD_FILE: \S+ does not hold one line/),
      ]);
    },
  );

  it('has no password in the configuration file', () => {
    const content = '{"adminEmail": "ada@example.com", "adminPassword": "planted"}';
    const faults = faultsOf({}, folderWith('legate.config.json', content));
    expect(faults[0]).toMatch(
      /^adminPassword in legate\.config\.json: a secret does not belong here; use adminPasswordFile/,
    );
    expect(faults.join()).not.toContain('planted');
  });
});

describe('a faulty configuration file', () => {
  it.each([
    ['is not JSON', '{"port": 3000', 'legate.config.json: is not JSON'],
    ['is not an object', '[]', 'legate.config.json: is not an object'],
    ['has an unknown key', '{"prot": 1}', 'prot in legate.config.json: no such setting; did you mean port?'],
    ['has a bad value', '{"port": true}', 'port in legate.config.json: "true" is not a port'],
    ['has a value of a wrong kind', '{"host": {}}', 'host in legate.config.json: must be a string'],
    [
      'holds the master key',
      '{"masterKey": "planted"}',
      'masterKey in legate.config.json: a secret does not',
    ],
  ])('%s: one line says so', (_, content, line) => {
    expect(faultsOf({}, folderWith('legate.config.json', content))).toEqual([
      expect.stringMatching(new RegExp(`^${line}[^\\n]*$`)),
    ]);
  });

  it.each([
    [0o644, 'postgres://legate:planted@db.example/legate'],
    [0o640, 'postgres://db.example/legate?password=planted'],
    [0o604, 'postgresql://:planted@db.example/legate'],
  ])('holds a password, and its mode %o lets others read it: one line says so (case 244)', (mode, url) => {
    const cwd = folderWith('legate.config.json', JSON.stringify({ databaseUrl: url }));
    const file = join(cwd, 'legate.config.json');
    chmodSync(file, mode);
    expect(faultsOf({}, cwd)).toEqual([expect.stringMatching(/^databaseUrl in [^\n]*; run: chmod 600 \S+$/)]);
    expect(faultsOf({}, cwd).join()).not.toContain('planted');
    chmodSync(file, 0o600);
    expect(faultsOf({}, cwd).filter((fault) => fault.includes('chmod'))).toEqual([]);
  });

  it('may be read by others while it holds no password', () => {
    const content = '{"databaseUrl": "postgres://legate@db.example/legate"}';
    const cwd = folderWith('legate.config.json', content);
    chmodSync(join(cwd, 'legate.config.json'), 0o644);
    expect(faultsOf({}, cwd)).toEqual([]);
  });

  it('must exist where LEGATE_CONFIG names it', () => {
    expect(faultsOf({ LEGATE_CONFIG: 'absent.json' })).toEqual([
      expect.stringMatching(/^absent\.json: cannot be read \(ENOENT\)/),
    ]);
  });
});
