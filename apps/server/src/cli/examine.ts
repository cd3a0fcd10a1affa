import { existsSync, statSync } from 'node:fs';
import { Persistence } from '#persistence';
import { pino } from 'pino';
import { ConfigError, loadConfig, type Config } from '../config.js';
import { openCore, type Core } from '../core.js';
import { describeDatabase } from '../start/greeting.js';
import { openMasterKey } from '../start/master-key.js';
import { faultOfIssuer } from '../start/served-issuer.js';
import { describeFaults } from '../start/describe-faults.js';

/** One thing that was looked at: what was found, and whether it is a fault. */
export interface Check {
  readonly name: string;
  readonly status: 'ok' | 'fault';
  readonly detail: string;
}

/** Milliseconds by which the newest entry of the ledger may be ahead of this clock. */
const CLOCK_TOLERANCE = 60_000;
/** Legate is younger than this; a clock that says otherwise was never set. */
const EARLIEST = Date.UTC(2026, 0, 1);

/** Looks at everything a start needs, in the order of a start. Makes no file and changes no table. */
export async function examine(): Promise<readonly Check[]> {
  let config: Config;
  try {
    config = loadConfig();
  } catch (error) {
    if (error instanceof ConfigError) return error.faults.map((line) => fault('configuration', line));
    throw error;
  }
  return [
    ok('configuration', `issuer ${config.issuer}, database ${describeDatabase(config.database)}`),
    ...checkFiles(config),
    ...(await checkDatabase(config)),
  ];
}

function checkFiles(config: Config): readonly Check[] {
  if (process.platform === 'win32') return [];
  const database = sqliteFileOf(config);
  const files = database === undefined ? [] : [database, `${database}-wal`, `${database}-shm`];
  const checks = [
    checkMode(config.dataDir, 0o700),
    ...files.map((file) => checkMode(file, 0o600)),
    ...('file' in config.masterKey ? [checkMode(config.masterKey.file, 0o600)] : []),
  ].filter((check) => check !== undefined);
  return checks.length > 0 ? checks : [ok('files', 'none is open to others')];
}

/** A file is a fault when others can read it; one that is not there yet is not. */
function checkMode(path: string, wanted: number): Check | undefined {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  if (mode === undefined || (mode & 0o077) === 0) return undefined;
  return fault('files', `${path} is open to others; run: chmod ${wanted.toString(8)} ${path}`);
}

async function checkDatabase(config: Config): Promise<readonly Check[]> {
  const missing = missingOnes(config);
  if (missing !== undefined) return [missing];
  try {
    await openMasterKey(config, Persistence.holdsSigningKeys);
  } catch (error) {
    return describeFaults(error).map((line) => fault('master key', line));
  }
  try {
    const core = await openCore(config, pino({ level: 'silent' }));
    try {
      return await checkContent(core, config);
    } finally {
      await core.stop();
    }
  } catch (error) {
    return describeFaults(error).map((line) => fault('database', line));
  }
}

/** What the first start will make is told, not made. */
function missingOnes(config: Config): Check | undefined {
  const database = sqliteFileOf(config);
  if (database !== undefined && !existsSync(database)) {
    return ok('database', `${database} does not exist yet; the first start makes it`);
  }
  const { masterKey } = config;
  if (database !== undefined || !('file' in masterKey) || existsSync(masterKey.file)) return undefined;
  return masterKey.createIfMissing
    ? ok('master key', `${masterKey.file} does not exist yet; the first start makes it`)
    : undefined;
}

async function checkContent(core: Core, config: Config): Promise<readonly Check[]> {
  const opened = ok('database', 'it answers, and a commit is on disk before it is answered');
  if (await core.persistence.pending()) {
    return [opened, fault('schema', 'migrations wait; run: legate migrate')];
  }
  const schema = ok('schema', 'it is up to date');
  return [opened, schema, await checkIssuer(core, config), await checkKeys(core), await checkClock(core)];
}

async function checkIssuer({ persistence }: Core, config: Config): Promise<Check> {
  const served = await persistence.servedIssuer.find();
  if (served === undefined) return ok('issuer', 'no server has run on this database yet');
  const wrong = faultOfIssuer(config, served);
  return wrong === undefined ? ok('issuer', 'the server runs as the same') : fault('issuer', wrong);
}

async function checkKeys({ keyRing }: Core): Promise<Check> {
  await keyRing.reload();
  const active = keyRing.list().filter(({ state }) => state === 'active');
  if (active.length === 0)
    return fault('signing keys', 'none is active; start the server, or run: legate migrate');
  const algorithms = active.map(({ key }) => key.algorithm).join(', ');
  return ok('signing keys', `the master key opens them; active: ${algorithms}`);
}

async function checkClock({ issuedTokens, ports }: Core): Promise<Check> {
  const now = ports.clock.now();
  const [newest] = (await issuedTokens.list({ limit: 1 })).items;
  const spelled = new Date(now).toISOString();
  if (now < EARLIEST || (newest !== undefined && newest.issuedAt > now + CLOCK_TOLERANCE)) {
    return fault('clock', `it says ${spelled}, which is past already; set it, best by NTP`);
  }
  return ok('clock', spelled);
}

function sqliteFileOf({ database }: Config): string | undefined {
  return database.engine === 'sqlite' ? database.file : undefined;
}

const ok = (name: string, detail: string): Check => ({ name, status: 'ok', detail });
const fault = (name: string, detail: string): Check => ({ name, status: 'fault', detail });
