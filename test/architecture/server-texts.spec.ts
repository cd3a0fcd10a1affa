import { WARNINGS } from '#client-registration';
import { FAILING_CHECKS, OTHER_CHECK } from '#ledger';
import { de as germanWarnings } from '../../apps/console/src/components/warnings/locales/de.js';
import { en as englishWarnings } from '../../apps/console/src/components/warnings/locales/en.js';
import { de as germanChecks } from '../../apps/console/src/features/credential-sets/checks/locales/de.js';
import { en as englishChecks } from '../../apps/console/src/features/credential-sets/checks/locales/en.js';

const CHECKS = Object.fromEntries(
  [...FAILING_CHECKS, OTHER_CHECK].map(({ id, cause, cure }) => [id, { cause, cure }]),
);

describe('what the server says by a code', () => {
  it('is told in the console in the same English', () => {
    expect(englishChecks).toEqual(CHECKS);
    expect(englishWarnings.of).toEqual(WARNINGS);
  });

  it('is told in the console in German, every code of it', () => {
    expect(Object.keys(germanChecks).sort()).toEqual(Object.keys(CHECKS).sort());
    expect(Object.keys(germanWarnings.of).sort()).toEqual(Object.keys(WARNINGS).sort());
  });

  it('is told in German by the words of no other code', () => {
    const causes = Object.values(germanChecks).map(({ cause }) => cause);
    expect(new Set(causes).size).toBe(causes.length);
    const english = Object.values(CHECKS).flatMap(({ cause, cure }) => [cause, cure]);
    const german = Object.values(germanChecks).flatMap(({ cause, cure }) => [cause, cure]);
    expect(german.filter((text) => english.includes(text))).toEqual([]);
  });
});
