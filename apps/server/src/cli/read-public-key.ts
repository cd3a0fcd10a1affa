import { readFile } from 'node:fs/promises';
import { UsageError } from './command-host.js';

/** The text of the file that `--public-key` names. @throws UsageError: it cannot be read */
export async function readPublicKey(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`--public-key: ${file} cannot be read (${code})`);
  }
}
