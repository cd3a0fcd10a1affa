import { mkdir } from 'node:fs/promises';
import { StartFault } from './start-fault.js';

/** Makes the data directory where it is missing, for its owner alone (0700). One that exists is left as it is. */
export async function makeDataDir(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartFault(
      `${dataDir}: the data directory cannot be made (${code}); make it, or set LEGATE_DATA_DIR to one you own`,
    );
  }
}
