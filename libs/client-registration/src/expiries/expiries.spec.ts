import { createInMemoryRegistration } from '../testing/in-memory-registration.js';
import { sampleApplication, sampleCredentialSet, sampleSecret } from '../testing/samples.js';
import { Expiries } from './expiries.js';

const DAY = 86_400_000;

async function open() {
  const ports = createInMemoryRegistration();
  const now = ports.clock.now();
  const ends = [-8, -7, -1, 0, 1, 30, 31];
  const secrets = ends.map((days) => sampleSecret({ id: `sec_${days}`, expiresAt: now + days * DAY }));
  await ports.unitOfWork.run(async () => {
    await ports.applications.insert(sampleApplication());
    await ports.credentialSets.insert(sampleCredentialSet({ secrets: [...secrets, sampleSecret()] }));
  });
  return { ports, expiries: new Expiries(ports) };
}

describe('what expires soon', () => {
  it('is listed soonest first, with what expired within seven days', async () => {
    const { expiries } = await open();
    const { items, next } = await expiries.list({ withinDays: 30, limit: 9 });
    expect(items.map(({ id }) => id)).toEqual(['sec_-1', 'sec_0', 'sec_1', 'sec_30']);
    expect(next).toBeNull();
  });

  it('comes in pages', async () => {
    const { expiries } = await open();
    const first = await expiries.list({ withinDays: 31, limit: 3 });
    const second = await expiries.list({ withinDays: 31, limit: 3, after: first.next ?? '' });
    expect(first.items.map(({ id }) => id)).toEqual(['sec_-1', 'sec_0', 'sec_1']);
    expect(second.items.map(({ id }) => id)).toEqual(['sec_30', 'sec_31']);
  });

  it('begins at no cursor that came from no page (case 226)', async () => {
    const { expiries } = await open();
    const forged = expiries.list({ withinDays: 1, limit: 3, after: 'x' });
    await expect(forged).rejects.toMatchObject({ code: 'invalid', field: 'after' });
  });
});
