import type { Answer, Call } from '../http.js';
import { memberLines, toLines } from './json.js';
import type { Paint } from './paint.js';
import { shortenSecrets } from './shorten.js';

/** Columns of a body. */
const WIDTH = 84;
/** The headers of an answer that say something about it; the others are transport. */
const TELLING = ['cache-control', 'location', 'www-authenticate'];

/** A request as it is printed: marked `>`, its secrets shortened. */
export function requestLines({ method, url, headers, body }: Call, paint: Paint): readonly string[] {
  const isJson = headers['Content-Type'] === 'application/json';
  const shown = isJson ? toLines(JSON.parse(body ?? ''), WIDTH) : body === undefined ? [] : [body];
  const lines = [
    paint('request', `${method} ${url}`),
    ...Object.entries(headers).flatMap(([name, value]) => headerLines(name, value, paint)),
    ...(shown.length === 0 ? [] : ['', ...shown.map(shortenSecrets)]),
  ];
  return marked('>', lines, paint);
}

/**
 * An answer as it is printed: marked `<`, its secrets shortened. `members`: the only members of a long body that are
 * printed; the others are counted.
 */
export function answerLines(
  { status, reason, headers, text, json }: Answer,
  paint: Paint,
  members: readonly string[] | undefined,
): readonly string[] {
  const isJson = /\bjson\b/.test(String(headers['content-type']));
  const body = isJson ? jsonLines(json, members) : text.split('\n').filter((line) => line !== '');
  const lines = [
    paint(status < 400 ? 'good' : 'refused', `${status} ${reason}`),
    ...TELLING.filter((name) => headers[name] !== undefined).map(
      (name) => `${name}: ${String(headers[name])}`,
    ),
    ...(body.length === 0 ? [] : ['', ...body.map(shortenSecrets)]),
  ];
  return marked('<', lines, paint);
}

/** What a JWT holds, decoded; nothing is verified. */
export function tokenLines(token: string, paint: Paint): readonly string[] {
  const lines = token.split('.', 2).flatMap((part, index) => {
    const decoded: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    const label = index === 0 ? 'the header of the token, decoded' : 'its claims';
    return [paint('quiet', label), ...toLines(decoded, WIDTH)];
  });
  return marked('=', lines, paint);
}

/** A header; under HTTP Basic, whose value says nothing to people, what it holds. */
function headerLines(name: string, value: string, paint: Paint): readonly string[] {
  const line = `${name}: ${shortenSecrets(value)}`;
  const [, credential] = /^Basic (.*)$/.exec(value) ?? [];
  if (credential === undefined) return [line];
  const plain = shortenSecrets(Buffer.from(credential, 'base64').toString('utf8'));
  return [line, paint('quiet', `  (${plain})`)];
}

function jsonLines(body: Answer['json'], members: readonly string[] | undefined): readonly string[] {
  return members === undefined ? toLines(body, WIDTH) : memberLines(body, members, WIDTH);
}

function marked(mark: string, lines: readonly string[], paint: Paint): readonly string[] {
  return lines.map((line) => `  ${paint('quiet', mark)} ${line}`.trimEnd());
}
