import { createAccountServices } from '#accounts';
import { createInMemoryAccountPorts } from '#accounts/testing';
import { setUpFirstAdmin } from './first-admin.js';
import { StartFault } from './start-fault.js';

const issuer = 'https://id.example';
const ADA = { email: 'ada@example.com', password: 'planted correct horse' };

function open() {
  const { setUp, accounts } = createAccountServices(createInMemoryAccountPorts());
  const start = (firstAdmin: typeof ADA | null) => setUpFirstAdmin({ firstAdmin, issuer }, setUp);
  const emails = async () => (await accounts.list({ limit: 9 })).items.map(({ email }) => email);
  return { start, emails, setUp };
}

describe('a first start', () => {
  it('tells a link that is good, where the settings name nobody', async () => {
    const { start, emails, setUp } = open();
    const [line, ...more] = await start(null);
    const token = /^Set up the first admin: https:\/\/id\.example\/setup\?token=(\w+)$/.exec(line ?? '')?.[1];
    expect(await setUp.isLinkGood(token ?? '')).toBe(true);
    expect([more, await emails()]).toEqual([[], []]);
  });

  it('makes the admin of the settings, and tells no password', async () => {
    const { start, emails } = open();
    const told = await start(ADA);
    expect(told).toEqual([expect.stringMatching(/^The first admin is ada@example\.com/)]);
    expect([told.join().includes('planted'), await emails()]).toEqual([false, [ADA.email]]);
  });

  it.each([
    [{ email: ADA.email, password: 'short' }, /^LEGATE_ADMIN_PASSWORD: at least 8 characters$/],
    [{ ...ADA, email: 'ada"@example.com' }, /^LEGATE_ADMIN_EMAIL: an e-mail address is needed/],
    [{ ...ADA, email: `${'n'.repeat(130)}@example.com` }, /^LEGATE_ADMIN_EMAIL: /],
  ])('is stopped by an admin that cannot be: %#', async (firstAdmin, line) => {
    const { start, emails } = open();
    const fault = await start(firstAdmin).catch((error: Error) => error);
    expect(fault).toBeInstanceOf(StartFault);
    expect((fault as StartFault).message).toMatch(line);
    expect(await emails()).toEqual([]);
  });
});

describe('a later start (case 231)', () => {
  it('tells no link', async () => {
    const { start } = open();
    await start(ADA);
    expect(await start(null)).toEqual([]);
  });

  it('makes nobody of the settings, and says so', async () => {
    const { start, emails } = open();
    await start(ADA);
    expect(await start({ ...ADA, email: 'eve@example.com' })).toEqual([
      expect.stringMatching(/have no effect/),
    ]);
    expect(await emails()).toEqual([ADA.email]);
  });
});
