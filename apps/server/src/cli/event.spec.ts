import { Ledger } from '#ledger';
import { InMemoryLedgerStore, sampleEvent } from '#ledger/testing';
import { InMemoryUnitOfWork } from '#protocol/testing';
import { inMemory } from './testing/run-in-memory.js';

/** The words of the column DETAIL for a refusal that says so. */
async function detailOf(detail: Record<string, unknown>): Promise<string | undefined> {
  const unitOfWork = new InMemoryUnitOfWork();
  const ledger = new Ledger({ ledger: new InMemoryLedgerStore(unitOfWork), unitOfWork });
  await ledger.record(sampleEvent('one', { kind: 'request.refused', target: '/oauth/token', detail }));
  const { text = '' } = await inMemory({ ledger })('event', 'list');
  return text.split('\n')[1]?.split('/oauth/token').at(1)?.trim();
}

describe('a refusal in the list of events', () => {
  it.each([
    [{ description: 'scope: none', check: undefined }, 'scope: none'],
    [{ description: 'assertion: exp is past', check: 'exp is past' }, 'assertion: exp is past'],
    [{ description: 'assertion: aud: no', check: 'aud is "b"' }, 'assertion: aud: no [aud is "b"]'],
    [{ description: 'assertion: no key', check: 'no key (key_1 is retired)' }, 'no key (key_1 is retired)'],
    [{ description: 'failed', check: 'wrong secret' }, 'failed [wrong secret]'],
  ])('tells of %j what the answer said, and what it did not', async (detail, shown) => {
    expect(await detailOf(detail)).toBe(shown);
  });
});
