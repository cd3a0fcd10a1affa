import { pino } from 'pino';
import {
  faultOfIssuer,
  recordServedIssuer,
  requireServedIssuer,
  type ServedIssuer,
} from './served-issuer.js';

function remembering(issuer?: string): ServedIssuer {
  let served = issuer;
  return { find: async () => served, put: async (next) => void (served = next) };
}

const PORT_3000 = { port: 3000, issuer: 'http://localhost:3000' };

describe('the issuer of a command', () => {
  it.each([undefined, 'http://localhost:3000'])('is as good as that of the server: %s', async (served) => {
    await expect(requireServedIssuer(PORT_3000, remembering(served))).resolves.toBeUndefined();
  });

  it.each([
    [PORT_3000, 'http://localhost:4300', 'LEGATE_PORT=4300', '"port"'],
    [PORT_3000, 'https://id.example', 'LEGATE_ISSUER=https://id.example', '"issuer"'],
    [
      { port: 3000, issuer: 'https://id.example' },
      'http://localhost:3000',
      'LEGATE_ISSUER=http://l',
      '"issuer"',
    ],
  ])('%j is refused beside %s, with the setting that mends it', async (own, served, setting, key) => {
    const fault = faultOfIssuer(own, served);
    for (const words of [own.issuer, served, setting, key]) expect(fault).toContain(words);
    await expect(requireServedIssuer(own, remembering(served))).rejects.toThrow(fault);
  });
});

describe('the issuer of a server', () => {
  const record = async (before: string | undefined) => {
    const lines: string[] = [];
    const served = remembering(before);
    await recordServedIssuer(
      'https://id.example',
      served,
      pino({}, { write: (line) => void lines.push(line) }),
    );
    return { served: await served.find(), lines };
  };

  it.each([undefined, 'https://id.example'])('is written down silently after %s', async (before) => {
    expect(await record(before)).toEqual({ served: 'https://id.example', lines: [] });
  });

  it('is written down with a line in the log where it is another one than before', async () => {
    const { served, lines } = await record('http://localhost:3000');
    expect(served).toBe('https://id.example');
    expect(lines).toEqual([expect.stringContaining('"before":"http://localhost:3000"')]);
  });
});
