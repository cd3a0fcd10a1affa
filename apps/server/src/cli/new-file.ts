import { open, rm, type FileHandle } from 'node:fs/promises';
import { UsageError } from './command-host.js';

/** Writes the text of a file, to the disk. */
export type WriteText = (text: string) => Promise<void>;

/**
 * Makes a file that its owner alone can read, for what exists nowhere else, and does `work`, which writes it. The file
 * is there before the work begins, so that nothing is done that could not be written down; where the work fails, it is
 * gone again. `option`: what named it.
 *
 * @throws UsageError: it exists, or cannot be made
 */
export async function withNewFile<T>(
  path: string,
  option: string,
  work: (write: WriteText) => Promise<T>,
): Promise<T> {
  const file = await openNew(path, option);
  try {
    return await work((text) => writeText(file, text));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

async function openNew(path: string, option: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx', 0o600);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === 'EEXIST' ? 'exists already, and is not overwritten' : `cannot be written (${code})`;
    throw new UsageError(`${option}: ${path} ${reason}`);
  }
}

async function writeText(file: FileHandle, text: string): Promise<void> {
  await file.writeFile(text);
  await file.sync();
}
