import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from './command-host.js';
import { withNewFile } from './new-file.js';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'legate-'));
  path = join(folder, 'key.json');
});
afterEach(() => rm(folder, { recursive: true }));

describe('a new file', () => {
  it('is written by the work, and its owner alone can read it', async () => {
    const done = await withNewFile(path, '--out', async (write) => {
      await write('text');
      return 'done';
    });
    expect([done, await readFile(path, 'utf8')]).toEqual(['done', 'text']);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('is gone again where the work fails', async () => {
    const work = withNewFile(path, '--out', async (write) => {
      await write('text');
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('replaces none, and no work is done then', async () => {
    await writeFile(path, 'precious');
    let worked = false;
    const work = withNewFile(path, '--out', async () => {
      worked = true;
    });
    await expect(work).rejects.toThrow(
      new UsageError(`--out: ${path} exists already, and is not overwritten`),
    );
    expect([worked, await readFile(path, 'utf8')]).toEqual([false, 'precious']);
  });

  it('says why it cannot be made', async () => {
    const work = withNewFile(join(folder, 'none', 'key.json'), '--out', async () => undefined);
    await expect(work).rejects.toThrow('cannot be written (ENOENT)');
  });
});
