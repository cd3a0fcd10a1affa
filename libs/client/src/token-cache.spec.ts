import { AccessToken } from './access-token.js';
import { TokenCache } from './token-cache.js';

describe('the memory for tokens', () => {
  it('makes room for others: what was not used for longest goes', async () => {
    const asked: (string | undefined)[] = [];
    const request = async (subject = '') => new AccessToken(`token of ${subject}`, '', 1_000);
    const cache = new TokenCache(
      ({ subject }) => {
        asked.push(subject);
        return request(subject);
      },
      () => 0,
    );
    for (let i = 0; i <= 1_000; i++) {
      await cache.get({ subject: String(i) });
      await cache.get({ subject: '0' });
    }
    expect(asked).toHaveLength(1_001);
    await cache.get({ subject: '1000' });
    await cache.get({ subject: '0' });
    expect(asked).toHaveLength(1_001);
    await cache.get({ subject: '1' });
    expect(asked.at(-1)).toBe('1');
    expect(asked).toHaveLength(1_002);
  });
});
