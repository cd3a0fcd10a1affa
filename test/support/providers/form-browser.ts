import { parseSetCookie, stringifyCookie } from 'cookie';
import { ask, form as encode, FORM, type Answer } from '../http.js';

/** A page that a browser shows. */
export interface Page {
  readonly url: string;
  readonly status: number;
  readonly headers: Answer['headers'];
  readonly html: string;
  readonly forms: readonly Form[];
}

/** A form of a page, with the fields that are filled in already. */
export interface Form {
  readonly action: string;
  readonly method: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly buttons: readonly Attributes[];
}

/** Where a browser left the provider, and what it took along. */
export interface Departure {
  /** Without its query. */
  readonly to: string;
  readonly params: Readonly<Record<string, string>>;
  readonly by: 'query' | 'form_post';
}

type Attributes = Readonly<Record<string, string>>;

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

/** As many redirects as a browser follows. */
const MOST_REDIRECTS = 20;

/** A browser without JavaScript that stays at one provider: it keeps cookies, follows redirects and sends forms. */
export class FormBrowser {
  private cookies: readonly Cookie[] = [];

  constructor(private readonly issuer: string) {}

  /** Opens a URL, or posts `body` to it, and follows redirects until a page, or until it leaves the provider. */
  async open(url: string, body?: Readonly<Record<string, string>>): Promise<Page | Departure> {
    let [at, sent] = [url, body];
    for (let redirects = 0; redirects < MOST_REDIRECTS; redirects += 1) {
      const answer = await this.send(at, sent);
      const { location } = answer.headers;
      if (typeof location !== 'string') return departureOf(readPage(at, answer), this.issuer);
      [at, sent] = [new URL(location, at).href, undefined];
      if (new URL(at).origin !== this.issuer) return leave(at);
    }
    throw new Error(`more than ${MOST_REDIRECTS} redirects from ${url}`);
  }

  /** Fills a form in, presses its first button, or the one with this id, and goes where that leads. */
  submit(form: Form, filled: Readonly<Record<string, string>> = {}, id?: string): Promise<Page | Departure> {
    const button = form.buttons.find((each) => id === undefined || each['id'] === id) ?? {};
    const pressed = button['name'] === undefined ? {} : { [button['name']]: button['value'] ?? '' };
    const fields = { ...form.fields, ...filled, ...pressed };
    if (form.method === 'post') return this.open(form.action, fields);
    return this.open(`${form.action}?${encode(fields)}`);
  }

  private async send(url: string, body: Readonly<Record<string, string>> | undefined): Promise<Answer> {
    const { pathname, origin } = new URL(url);
    const held = this.cookies.filter(({ path }) => `${pathname}/`.startsWith(path.replace(/\/?$/, '/')));
    const cookie = stringifyCookie(Object.fromEntries(held.map(({ name, value }) => [name, value])));
    const headers = { Accept: 'text/html', ...(cookie === '' ? {} : { Cookie: cookie }) };
    const posted = { method: 'POST', headers: { ...headers, 'Content-Type': FORM, Origin: origin } };
    const answer = await ask(url, body === undefined ? { headers } : { ...posted, body: encode(body) });
    for (const each of answer.headers['set-cookie'] ?? []) this.keep(each);
    return answer;
  }

  private keep(header: string): void {
    const { name, value = '', path = '/', maxAge, expires } = parseSetCookie(header);
    const others = this.cookies.filter((each) => each.name !== name || each.path !== path);
    const dead = maxAge === 0 || (expires !== undefined && expires.getTime() <= Date.now());
    this.cookies = dead ? others : [...others, { name, value, path }];
  }
}

/** Whether a browser left the provider. */
export const hasLeft = (place: Page | Departure): place is Departure => 'to' in place;

function leave(url: string): Departure {
  const { origin, pathname, searchParams } = new URL(url);
  return { to: `${origin}${pathname}`, params: Object.fromEntries(searchParams), by: 'query' };
}

/** A page that carries its only form to another origin is a response by `form_post`: JavaScript would send it. */
function departureOf(page: Page, issuer: string): Page | Departure {
  const [form] = page.forms;
  if (form === undefined || new URL(form.action).origin === issuer) return page;
  return { to: form.action, params: form.fields, by: 'form_post' };
}

function readPage(url: string, { status, headers, text }: Answer): Page {
  const buttons = tagsOf(text, 'button');
  const forms = [...text.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, opening = '', inner = '']) => {
    const { action = url, method = 'get', id } = attributesOf(opening);
    const inputs = tagsOf(inner, 'input').filter((each) => each['type'] !== 'checkbox' || 'checked' in each);
    const named = inputs.filter((each) => each['name'] !== undefined);
    return {
      action: new URL(action, url).href,
      method: method.toLowerCase(),
      fields: Object.fromEntries(named.map(({ name, value }) => [name, value ?? ''])),
      buttons: [
        ...tagsOf(inner, 'button'),
        ...buttons.filter((each) => id !== undefined && each['form'] === id),
      ],
    };
  });
  return { url, status, headers, html: text, forms };
}

const tagsOf = (html: string, name: string): Attributes[] =>
  [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].map(([, inner = '']) => attributesOf(inner));

function attributesOf(tag: string): Attributes {
  const pairs = tag.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g);
  return Object.fromEntries(
    [...pairs].map(([, name = '', a, b]) => [name.toLowerCase(), decode(a ?? b ?? '')]),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  const character = (code: string) =>
    String.fromCodePoint(code.startsWith('#x') ? parseInt(code.slice(2), 16) : Number(code.slice(1)));
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, code: string) =>
    code.startsWith('#') ? character(code.toLowerCase()) : (ENTITIES[code] ?? whole),
  );
}
