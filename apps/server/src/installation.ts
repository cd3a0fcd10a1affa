import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the package of this program is: sources and what was built of them stand at different depths below it. */
const PACKAGE = packageAbove(new URL('.', import.meta.url));

/** The version of this program, as its package says. */
export const VERSION = readVersion(new URL('package.json', PACKAGE));

/** The folder in which `npm run build` leaves the console. */
export const CONSOLE_FOLDER = fileURLToPath(new URL('dist/apps/console/', PACKAGE));

function packageAbove(folder: URL): URL {
  return existsSync(new URL('package.json', folder)) ? folder : packageAbove(new URL('..', folder));
}

function readVersion(file: URL): string {
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
