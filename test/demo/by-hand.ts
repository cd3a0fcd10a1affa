import { execFile, spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** The lines that the demonstration prints to be repeated, by what it says of them. */
export function linesByHand(output: string): ReadonlyMap<string, string> {
  const [, section = ''] = output.split('Repeat it by hand');
  return new Map([...section.matchAll(/^# (.+)\n(.+)$/gm)].map(([, what = '', line = '']) => [what, line]));
}

const END = 'the end of one line';

/**
 * Pastes the lines into one shell, one after the other; resolves with what each printed. Where there is no curl, a
 * stand-in answers to its name.
 */
export async function paste(lines: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const bin = await mkdtemp(join(tmpdir(), 'bin-'));
  try {
    if (spawnSync('curl', ['--version']).error !== undefined) await standIn(bin);
    const script = [...lines.values()].map((line) => `${line}\nprintf '\\n${END}\\n'`).join('\n');
    const path = [bin, dirname(process.execPath), process.env['PATH']].join(delimiter);
    const { stdout } = await promisify(execFile)('sh', ['-c', script], { env: { PATH: path } });
    const printed = stdout.split(`\n${END}\n`);
    return new Map([...lines.keys()].map((what, index) => [what, printed[index] ?? '']));
  } finally {
    await rm(bin, { recursive: true, force: true });
  }
}

async function standIn(bin: string): Promise<void> {
  const file = join(bin, 'curl.mjs');
  await copyFile(resolve(__dirname, 'curl.mjs'), file);
  await copyFile(file, join(bin, 'curl'));
  await chmod(join(bin, 'curl'), 0o755);
}
