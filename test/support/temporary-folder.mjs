import { accessSync, chmodSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
/** Bytes that must be free there; a container has 64 MB unless told otherwise. */
const ROOM = 2 * 1024 ** 3;

/**
 * Gives all tests of one run one temporary folder, in memory where the machine has room for it: hundreds of databases
 * wait for the disk with every commit otherwise. It goes when the tests end, and with it what is made once for all.
 */
export default function setUp() {
  const folder = mkdtempSync(join(hasRoom() ? MEMORY : tmpdir(), 'legate-tests-'));
  // PostgreSQL refuses to run as root: there it runs as a user of its own, who must get through.
  chmodSync(folder, 0o711);
  process.env['TMPDIR'] = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

function hasRoom() {
  try {
    accessSync(MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > ROOM;
  } catch {
    return false;
  }
}
