import { CookieJar } from './cookie-jar.js';
import { ask, postForm, type Answer } from './http.js';
import { formsOf, type HtmlForm } from './html-form.js';
import type { Server } from './legate.js';

/** An account as it was made. */
export interface MadeAccount {
  readonly id: string;
  readonly email: string;
  readonly password: string;
}

/** Where a browser has come to: a page of ours, or an address elsewhere that it was sent to. */
export interface Page extends Answer {
  /** Path and query of the page. */
  readonly path: string;
  readonly forms: readonly HtmlForm[];
  /** Where the answer led that left this server. */
  readonly left: URL | undefined;
}

/** An authorization response (RFC 6749 §4.1.2, RFC 9207 §2), by whichever way it came. */
export interface AuthorizationAnswer {
  readonly code?: string;
  readonly state?: string;
  readonly iss?: string;
  readonly error?: string;
  readonly error_description?: string;
}

/** More redirects than any way takes. */
const MOST_REDIRECTS = 10;

/** A person at a browser without a screen and without JavaScript: keeps cookies, follows redirects, sends forms. */
export class Person {
  constructor(
    readonly server: Server,
    readonly account: MadeAccount,
    /** Of the browser they use; a new one unless said. */
    readonly cookies = new CookieJar(),
  ) {}

  /** The same person at another browser. */
  atAnotherBrowser(): Person {
    return new Person(this.server, this.account);
  }

  /** Opens a path, or an address at this server, and follows where it leads, always with these headers. */
  visit(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Page> {
    return this.follow(
      this.here(path),
      (url) => ask(url, { headers: { ...this.cookies.header, ...headers } }),
      headers,
    );
  }

  /** Presses the button `#id` of a page, with the texts of `fields` entered. */
  press(
    page: Page,
    id: string,
    fields: Readonly<Record<string, string>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Page> {
    const form = page.forms.find(({ buttons }) => buttons.some((button) => button.id === id));
    const button = form?.buttons.find((each) => each.id === id);
    if (form === undefined || button === undefined) throw new Error(`no button #${id} at: ${page.text}`);
    const pressed = button.name === undefined ? {} : { [button.name]: button.value };
    return this.send(
      new URL(form.action, this.here(page.path)).href,
      { ...form.fields, ...fields, ...pressed },
      headers,
    );
  }

  /** Sends a form as a page of ours, or a stranger's, would. */
  send(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Page> {
    return this.follow(this.here(path), (url) =>
      postForm(url, fields, { ...this.cookies.header, ...headers }),
    );
  }

  /** Enters the account's address and password at the sign-in page. */
  signIn(page: Page): Promise<Page> {
    const { email, password } = this.account;
    return this.press(page, 'login-submit', { login: email, password });
  }

  /** Goes the whole way of an authorization request: signs in where asked, allows where asked. */
  async authorize(url: string): Promise<AuthorizationAnswer> {
    let page = await this.visit(url);
    if (hasButton(page, 'login-submit')) page = await this.signIn(page);
    if (hasButton(page, 'consent-allow')) page = await this.press(page, 'consent-allow');
    return answerOf(page);
  }

  private async follow(
    url: string,
    first: (url: string) => Promise<Answer>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Page> {
    let at = url;
    let answer = await first(at);
    for (let count = 0; count < MOST_REDIRECTS; count += 1) {
      this.cookies.keep(answer.headers);
      const { location } = answer.headers;
      if (typeof location !== 'string') return this.page(at, answer, undefined);
      const next = new URL(location, at);
      if (!this.isHere(next)) return this.page(at, answer, next);
      at = this.here(next.href);
      answer = await ask(at, { headers: { ...this.cookies.header, ...headers } });
    }
    throw new Error(`redirects without end at ${at}`);
  }

  private page(at: string, answer: Answer, left: URL | undefined): Page {
    const { pathname, search } = new URL(at);
    return { ...answer, path: pathname + search, forms: formsOf(answer.text), left };
  }

  /** The issuer is a name of the address that the server listens at. */
  private here(path: string): string {
    const { pathname, search } = new URL(path, this.server.url);
    return this.server.url + pathname + search;
  }

  private isHere({ origin }: URL): boolean {
    return origin === this.server.url || origin === this.server.site.issuer;
  }
}

/** Makes an account by the command line. */
export async function createAccount(
  { site }: Server,
  email = 'ada@example.com',
  ...more: readonly string[]
): Promise<MadeAccount> {
  const password = `correct horse battery ${email}`;
  const args = [
    'account',
    'create',
    '--email',
    email,
    '--name',
    'Ada',
    ...more,
    '--password-stdin',
    '--json',
  ];
  const { code, stdout, stderr } = await site.run(args, { stdin: password });
  if (code !== 0) throw new Error(`legate account create ended with ${code}: ${stderr}`);
  return { id: (JSON.parse(stdout) as { id: string }).id, email, password };
}

/** What the application was answered: in the URL, or in a form that sends itself (OAuth Form Post §2). */
export function answerOf({ left, forms, text, status }: Page): AuthorizationAnswer {
  if (left !== undefined) return Object.fromEntries(left.searchParams);
  const posted = forms.find(({ fields }) => 'iss' in fields);
  if (posted === undefined) throw new Error(`no authorization response, but ${status}: ${text}`);
  return posted.fields;
}

/** Whether the page asks for something. */
export const hasButton = ({ forms }: Page, id: string): boolean =>
  forms.some(({ buttons }) => buttons.some((button) => button.id === id));
