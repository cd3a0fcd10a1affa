import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSigningKey } from '#protocol';
import { Persistence } from '../persistence.js';

const masterKey = Buffer.alloc(32, 7);

function open(path: string): Promise<Persistence> {
  return Persistence.open({ databaseUrl: `sqlite:${path}`, masterKey, clock: { now: () => 0 } });
}

describe('a backup of SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backup-'));
  let persistence: Persistence;

  beforeAll(async () => {
    persistence = await open(join(folder, 'legate.sqlite'));
    await persistence.migrate();
    await persistence.signingKeys.add(await createSigningKey('ES256', 1, 1));
  });
  afterAll(() => persistence.close());

  it('holds what is committed, is for its owner alone, and opens with the same master key (case 244)', async () => {
    const file = join(folder, 'copy.sqlite');
    await persistence.backUp(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const copy = await open(file);
    const [original, copied] = await Promise.all([persistence.signingKeys.all(), copy.signingKeys.all()]);
    await copy.close();
    expect(copied.map(({ kid }) => kid)).toEqual(original.map(({ kid }) => kid));
  });

  it('leaves out what is not committed yet', async () => {
    const file = join(folder, 'early.sqlite');
    await persistence.unitOfWork.run(async () => {
      await persistence.signingKeys.add(await createSigningKey('EdDSA', 2, 2));
      await persistence.backUp(file);
    });
    const copy = await open(file);
    expect(await copy.signingKeys.all()).toHaveLength(1);
    await copy.close();
  });

  it('overwrites nothing', async () => {
    const file = join(folder, 'taken');
    writeFileSync(file, '');
    await expect(persistence.backUp(file)).rejects.toThrow(`${file} exists`);
  });

  it('leaves nothing behind where it cannot write', async () => {
    await expect(persistence.backUp(join(folder, 'absent/copy'))).rejects.toThrow('cannot be made');
    expect(readdirSync(folder)).not.toContain('absent');
  });
});
