import { Passwords } from './passwords.js';

const CHEAP = { memoryCost: 8, timeCost: 1, parallelism: 1 };
const RIGHT = 'correct horse battery';

describe('passwords', () => {
  const passwords = new Passwords(CHEAP);

  it('are hashed with argon2id, never twice alike, at the cost that OWASP names', async () => {
    const hash = await new Passwords().hash(RIGHT);
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await new Passwords().hash(RIGHT)).not.toBe(hash);
  });

  it('are right or wrong', async () => {
    const hash = await passwords.hash(RIGHT);
    expect(await passwords.verify(RIGHT, hash)).toBe(true);
    for (const wrong of ['', 'wrong', `${RIGHT} `, RIGHT.toUpperCase()]) {
      expect(await passwords.verify(wrong, hash)).toBe(false);
    }
  });

  it('count in full: nothing is cut off after 72 bytes (case 217)', async () => {
    const long = 'a'.repeat(200);
    const hash = await passwords.hash(`${long}b`);
    expect(await passwords.verify(`${long}c`, hash)).toBe(false);
    expect(await passwords.verify(`${long}b`, hash)).toBe(true);
  });

  it('are the same however their letters are composed', async () => {
    const hash = await passwords.hash('cafe\u0301 noir');
    expect(await passwords.verify('caf\u00e9 noir', hash)).toBe(true);
  });

  it('are never right where there is no hash', async () => {
    for (const guess of [RIGHT, '']) expect(await passwords.verify(guess, null)).toBe(false);
  });

  it('are not hashed when they cannot be one', async () => {
    for (const guess of ['a'.repeat(1_048_576), `${RIGHT}\0`]) {
      expect(await passwords.verify(guess, 'a text that is no hash')).toBe(false);
    }
    await expect(passwords.hash('short')).rejects.toMatchObject({ code: 'invalid', field: 'password' });
  });

  it('are to be hashed anew where the cost was another', async () => {
    const hash = await passwords.hash(RIGHT);
    expect(passwords.isOutdated(hash)).toBe(false);
    expect(new Passwords().isOutdated(hash)).toBe(true);
  });

  it('are refused beyond what may wait (case 218)', async () => {
    const guesses = Array.from({ length: 100 }, () => passwords.verify(RIGHT, null));
    const outcomes = await Promise.allSettled(guesses);
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(100 - 66);
    expect(refused[0]).toMatchObject({ reason: { code: 'throttled' } });
  });
});
