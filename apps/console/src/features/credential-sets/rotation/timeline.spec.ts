import type { Credential } from '../../../components/credential-sets/credential-set.js';
import { overlapToWire } from './overlap.js';
import { timelineOf } from './timeline.js';

const NOW = Date.parse('2026-11-28T12:00:00Z');
const DAY = 86_400_000;
const at = (days: number): string => new Date(NOW + days * DAY).toISOString();

const secret = (id: string, more: Partial<Credential> = {}): Credential => ({
  id,
  name: id,
  status: 'enabled',
  created_at: at(-10),
  expires_at: null,
  first_used_at: null,
  last_used_at: null,
  last_used_ip: null,
  uses: 0,
  safe_to_retire: false,
  expires_after_use_of: null,
  last4: 'abcd',
  ...more,
});

describe('the timeline of a rotation', () => {
  it('shows the old secret until it ends, and the new one from its beginning on without an end', () => {
    const old = secret('old', { expires_at: at(1) });
    const { bars, now } = timelineOf([secret('new', { created_at: at(0) }), old], NOW);
    expect(bars.map(({ id, isOpen, isLive }) => [id, isOpen, isLive])).toEqual([
      ['old', false, true],
      ['new', true, true],
    ]);
    const [first, second] = bars;
    expect(first?.from).toBe(0);
    expect(first?.to).toBeGreaterThan(now);
    expect(second?.from).toBeCloseTo(now);
    expect(second?.to).toBe(1);
  });

  it('shows when each was last used', () => {
    const [bar] = timelineOf([secret('a', { last_used_at: at(-5) })], NOW).bars;
    expect(bar?.used).toBeCloseTo(0.4);
    expect(timelineOf([secret('a')], NOW).bars[0]?.used).toBeNull();
  });

  it('leaves out what is retired; what has expired or is disabled is there and not live', () => {
    const all = [
      secret('retired', { status: 'retired' }),
      secret('expired', { expires_at: at(-1) }),
      secret('disabled', { status: 'disabled' }),
    ];
    expect(timelineOf(all, NOW).bars.map(({ id, isLive }) => [id, isLive])).toEqual([
      ['expired', false],
      ['disabled', false],
    ]);
  });

  it('has room even where everything was made this moment', () => {
    const { begins, ends, bars } = timelineOf([secret('a', { created_at: at(0) })], NOW);
    expect(ends).toBeGreaterThan(begins);
    expect(bars[0]?.from).toBeLessThan(1);
  });
});

describe('an overlap', () => {
  it('is told by its name, or as the end of a day', () => {
    expect(overlapToWire('24h', '')).toBe('24h');
    expect(overlapToWire('date', '2027-01-31')).toBe(new Date('2027-01-31T23:59:59').toISOString());
    expect(overlapToWire('date', '')).toBeUndefined();
  });
});
