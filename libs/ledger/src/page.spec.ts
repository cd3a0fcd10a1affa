import { readPage } from './page.js';
import type { EntryRange } from './ports.js';

const ENTRIES = [5, 4, 3, 2, 1].map((sequence) => ({ sequence }));

const list = async ({ before = Infinity, limit }: EntryRange) => ({
  entries: ENTRIES.filter(({ sequence }) => sequence < before).slice(0, limit),
  searchedTo: null,
});

const sequencesOf = (page: { items: readonly { sequence: number }[] }) =>
  page.items.map(({ sequence }) => sequence);

describe('pages of the ledger', () => {
  it('follow one another until the first entry', async () => {
    const first = await readPage({ limit: 2 }, list);
    const second = await readPage({ limit: 2, after: first.next ?? '' }, list);
    const third = await readPage({ limit: 2, after: second.next ?? '' }, list);
    expect([first, second, third].map(sequencesOf)).toEqual([[5, 4], [3, 2], [1]]);
    expect(third.next).toBeNull();
  });

  it('end where nothing follows, even when they are full', async () => {
    expect(await readPage({ limit: 5 }, list)).toEqual({ items: ENTRIES, next: null });
  });

  it('are short where the reading gave up, and go on there', async () => {
    const found = [{ sequence: 5 }];
    const givesUp = async () => ({ entries: found, searchedTo: 3 });
    const { items, next } = await readPage({ limit: 2 }, givesUp);
    expect(items).toEqual(found);
    expect(sequencesOf(await readPage({ limit: 9, after: next ?? '' }, list))).toEqual([2, 1]);
  });

  it.each([
    '',
    '3',
    'czM=',
    'cy0z',
    'czAz',
    'czMuNQ',
    'c0luZmluaXR5',
    "s3' OR 1=1",
    'czk5OTk5OTk5OTk5OTk5OTk5',
  ])('do not begin at %p, which came from no page (case 226)', async (after) => {
    await expect(readPage({ limit: 2, after }, list)).rejects.toMatchObject({ code: 'bad-cursor' });
  });
});
