import { existsSync, readFileSync } from 'node:fs';

/** The version of this program, as its package says. */
export const VERSION = readVersion(new URL('.', import.meta.url));

/** The sources and what was built of them stand at different depths below the package. */
function readVersion(folder: URL): string {
  const file = new URL('package.json', folder);
  if (!existsSync(file)) return readVersion(new URL('..', folder));
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  return version;
}
