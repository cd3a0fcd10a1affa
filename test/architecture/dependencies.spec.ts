import { readText } from './repository.js';

/** One package of the lock file. */
interface LockedPackage {
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const { allowScripts } = JSON.parse(readText('package.json')) as { allowScripts: Record<string, boolean> };
const { packages } = JSON.parse(readText('package-lock.json')) as { packages: Record<string, LockedPackage> };
const installed = Object.entries(packages)
  .map(([path, locked]) => ({ ...locked, name: path.split('node_modules/').at(-1) ?? '', path }))
  .filter(({ path }) => path.includes('node_modules/'));

/** Licences that let anybody ship what they cover, in a product of any licence. */
const PERMISSIVE =
  /^\(?(?:MIT|MIT-0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Python-2\.0|WTFPL)(?: (?:OR|AND) [^()]+)?\)?$/;
/** All MIT, by their own text: they are older than the member `license`. */
const SAID_IN_THEIR_TEXT = ['passport-http', 'passport-strategy', 'pause'];
/** Nothing of these is shipped: they build and test. */
const FOR_DEVELOPERS = /^(?:CC-BY-\d\.0|MPL-2\.0|PostgreSQL)$/;

describe('what Legate is made of (case 243)', () => {
  it('is locked to the byte', () => {
    expect(installed.length).toBeGreaterThan(100);
    const loose = installed.filter(({ integrity }) => integrity?.startsWith('sha512-') !== true);
    expect(loose.map(({ path }) => path)).toEqual([]);
  });

  it('may be shipped under any licence', () => {
    const bound = installed.filter(
      ({ name, license = '', dev }) =>
        !PERMISSIVE.test(license) &&
        !(license === '' && SAID_IN_THEIR_TEXT.includes(name)) &&
        !(dev === true && FOR_DEVELOPERS.test(license)),
    );
    expect(bound.map(({ path, license, dev }) => ({ path, license, dev }))).toEqual([]);
  });

  it('runs a script at its installation only where somebody decided so', () => {
    const decided = new Set(Object.keys(allowScripts));
    const undecided = installed.filter(
      ({ hasInstallScript, name }) => hasInstallScript === true && !decided.has(name),
    );
    expect(undecided.map(({ path }) => path)).toEqual([]);
  });
});
