import { sampleCredentialSet, sampleSecret } from '#client-registration/testing';
import { credentialTable } from './credential-output.js';

const NOW = Date.UTC(2026, 5, 1);
const DAY = 86_400_000;

/** The words of the columns STATUS and SAFE TO RETIRE, a line a secret. */
function statesOf(...secrets: Parameters<typeof sampleSecret>[0][]): readonly (readonly string[])[] {
  const set = sampleCredentialSet({
    secrets: secrets.map((changes, index) => sampleSecret({ id: `sec_${index}`, ...changes })),
  });
  const [, ...rows] = credentialTable(set.secrets, set, NOW).split('\n');
  return rows.map((row) => {
    const [, , , status = '', ...rest] = row.split(/ {2,}/);
    return [status, rest.at(-1) ?? ''];
  });
}

describe('the table of secrets and keys', () => {
  it('tells what has ended from what could be retired', () => {
    const idle = { createdAt: NOW - 30 * DAY, lastUsedAt: null };
    expect(
      statesOf(
        { ...idle, lastUsedAt: NOW - DAY },
        idle,
        { ...idle, status: 'disabled' },
        { ...idle, expiresAt: NOW },
        { ...idle, expiresAt: NOW + 1 },
        { ...idle, status: 'retired', expiresAt: NOW },
      ),
    ).toEqual([
      ['enabled', 'no'],
      ['enabled', 'yes'],
      ['disabled', 'yes'],
      ['expired', '—'],
      ['enabled', 'yes'],
      ['retired', '—'],
    ]);
  });
});
