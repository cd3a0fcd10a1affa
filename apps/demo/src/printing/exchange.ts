import type { Answer, Call } from '../http.js';
import { memberLines, toLines } from './json.js';
import type { Paint } from './paint.js';
import { shortenSecrets } from './shorten.js';

/** Columns of a body. */
const WIDTH = 84;
/** The headers of an answer that say something about it; the others are transport. */
const TELLING = ['cache-control', 'location', 'set-cookie', 'www-authenticate'];

/** A request as it is printed: marked `>`, its secrets shortened. */
export function requestLines({ method, url, headers, body }: Call, paint: Paint): readonly string[] {
  const isJson = headers['Content-Type'] === 'application/json';
  const shown = isJson ? toLines(JSON.parse(body ?? ''), WIDTH) : body === undefined ? [] : folded(body);
  const lines = [
    ...folded(`${method} ${url}`).map((line) => paint('request', shortenSecrets(line))),
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
  const body = isJson ? jsonLines(json, members) : textLines(text);
  const lines = [
    paint(status < 400 ? 'good' : 'refused', `${status} ${reason}`),
    ...TELLING.flatMap((name) =>
      [headers[name] ?? []].flat().flatMap((value) => folded(`${name}: ${value}`).map(shortenSecrets)),
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

/** Parameters that are many have a line each, as they are sent. */
function folded(text: string): readonly string[] {
  if (shortenSecrets(text).length <= WIDTH) return [text];
  return text.split(/(?=[?&])/).map((part, index) => (index === 0 ? part : `  ${part}`));
}

/** A text as it is; of a page its title, for nobody wants to read HTML here. */
function textLines(text: string): readonly string[] {
  const [, title] = /<title>([^<]*)<\/title>/.exec(text) ?? [];
  if (title !== undefined) return [`(a page: ${title})`];
  return text.split('\n').filter((line) => line !== '');
}

function jsonLines(body: Answer['json'], members: readonly string[] | undefined): readonly string[] {
  return members === undefined ? toLines(body, WIDTH) : memberLines(body, members, WIDTH);
}

function marked(mark: string, lines: readonly string[], paint: Paint): readonly string[] {
  return lines.map((line) => `  ${paint('quiet', mark)} ${line}`.trimEnd());
}
