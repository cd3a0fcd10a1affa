import { HOUR, type HourlyCountStore } from '../issuance/hourly-count.js';
import type { LedgerHost } from './ledger-store.contract.js';
import { SAMPLE_TIME, sampleEvent, sampleToken } from './samples.js';

/** A ledger that holds nothing yet, and its counts. */
export type HourlyCountsHost = LedgerHost & { readonly hourlyCounts: HourlyCountStore };

const LATER = SAMPLE_TIME + HOUR;
const SETTLED = SAMPLE_TIME + 2 * HOUR;
const TOKENS = [
  sampleToken('a', { issuedAt: SAMPLE_TIME }),
  sampleToken('b', { issuedAt: LATER - 1 }),
  sampleToken('c', { issuedAt: LATER }),
  sampleToken('d', { issuedAt: LATER, grantType: 'authorization_code' }),
  sampleToken('id', { issuedAt: LATER, kind: 'id_token' }),
  sampleToken('late', { issuedAt: SAMPLE_TIME + 1 }),
];
const refusal = (clientId: string | null, error: string) => ({ clientId, detail: { error, said: '\0' } });
const EVENTS = [
  sampleEvent('act'),
  sampleEvent('1', { kind: 'request.refused', at: LATER, ...refusal('cc_a', 'invalid_scope') }),
  sampleEvent('2', { kind: 'request.refused', at: LATER, ...refusal('cc_a', 'invalid_scope') }),
  sampleEvent('3', { kind: 'request.refused', at: LATER, ...refusal(null, 'invalid_client') }),
  sampleEvent('4', {
    kind: 'request.wrong-grant',
    at: SAMPLE_TIME,
    ...refusal('cc_a', 'unauthorized_client'),
  }),
];
const COUNTED = [
  'issued authorization_code at 1: 1',
  'issued client_credentials at 0: 3',
  'issued client_credentials at 1: 1',
  'refused invalid_client at 1: 1',
  'refused invalid_scope at 1: 2',
  'wrongGrant unauthorized_client at 0: 1',
  'failing cc_a: 2 and 1',
];

/** What every `HourlyCountStore` must do. */
export function describeHourlyCountsContract(name: string, open: () => Promise<HourlyCountsHost>): void {
  const holding = async (tokens = TOKENS, events = EVENTS): Promise<HourlyCountsHost> => {
    const host = await open();
    await host.ledger.append(tokens, events);
    return host;
  };
  /** Everything between two times, each count in a line; the same as often as it is asked. */
  const read = async (
    { hourlyCounts }: HourlyCountsHost,
    { from = SAMPLE_TIME, to = SETTLED } = {},
  ): Promise<readonly string[]> => {
    const sums = new Map<string, number>();
    const { counts, complete } = await hourlyCounts.between({ from, to }, HOUR);
    expect(complete).toBe(true);
    for (const { at, outcome, name: what, count } of counts) {
      const key = `${outcome} ${what} at ${(at - SAMPLE_TIME) / HOUR}`;
      sums.set(key, (sums.get(key) ?? 0) + count);
    }
    const failing = (await hourlyCounts.failing({ from, to }, 9)).map(
      ({ clientId, refused, wrongGrant }) => `failing ${clientId}: ${refused} and ${wrongGrant}`,
    );
    return [...[...sums].map(([key, sum]) => `${key}: ${sum}`).sort(), ...failing];
  };

  describe(`hourly counts: ${name}`, () => {
    it('counts access tokens by grant and refusals by error and set, before any are rolled up', async () => {
      expect(await read(await holding())).toEqual(COUNTED);
    });

    it('counts the same when all is rolled up, and when some is', async () => {
      const host = await holding();
      await host.hourlyCounts.rollUp(LATER);
      expect(await read(host)).toEqual(COUNTED);
      await host.hourlyCounts.rollUp(SETTLED);
      expect(await read(host)).toEqual(COUNTED);
    });

    it('counts each entry once, however often and by how many it is rolled up', async () => {
      const host = await holding();
      const rollUp = () => host.hourlyCounts.rollUp(SETTLED);
      await Promise.all([rollUp(), rollUp(), rollUp()]);
      await rollUp();
      expect(await read(host)).toEqual(COUNTED);
    });

    it('goes on with what is entered later', async () => {
      const host = await holding(TOKENS.slice(0, 2), []);
      await host.hourlyCounts.rollUp(SETTLED);
      await host.ledger.append(TOKENS.slice(2), EVENTS);
      expect(await read(host)).toEqual(COUNTED);
      await host.hourlyCounts.rollUp(SETTLED);
      expect(await read(host)).toEqual(COUNTED);
    });

    it('keeps to the hours that are asked for', async () => {
      const host = await holding();
      await host.hourlyCounts.rollUp(SETTLED);
      const first = COUNTED.filter((line) => line.includes('at 0'));
      expect(await read(host, { to: LATER })).toEqual([...first, 'failing cc_a: 0 and 1']);
      expect(await read(host, { from: SETTLED, to: SETTLED + HOUR })).toEqual([]);
    });

    it('adds hours up to longer steps', async () => {
      const { hourlyCounts } = await holding();
      await hourlyCounts.rollUp(LATER);
      const { counts } = await hourlyCounts.between({ from: SAMPLE_TIME, to: SETTLED }, 24 * HOUR);
      expect(new Set(counts.map(({ at }) => at))).toEqual(new Set([SAMPLE_TIME]));
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(9);
    });

    it('tells the sets that fail most, most first, and no more than are wanted', async () => {
      const refused = { kind: 'request.refused' as const, at: LATER, ...refusal('cc_b', 'invalid_scope') };
      const more = ['5', '6', '7', '8'].map((id) => sampleEvent(id, refused));
      const { hourlyCounts } = await holding(TOKENS, [...EVENTS, ...more]);
      const range = { from: SAMPLE_TIME, to: SETTLED };
      const sets = async (most: number) =>
        (await hourlyCounts.failing(range, most)).map(({ clientId }) => clientId);
      expect([await sets(9), await sets(1)]).toEqual([['cc_b', 'cc_a'], ['cc_b']]);
    });

    it('has nothing to count in a ledger that holds nothing', async () => {
      const host = await holding([], []);
      expect(await host.hourlyCounts.rollUp(SETTLED)).toBe(false);
      expect(await read(host)).toEqual([]);
    });
  });
}
