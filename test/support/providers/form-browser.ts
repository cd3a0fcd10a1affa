import { CookieJar } from '../cookie-jar.js';
import { ask, FORM, form as encode, type Answer } from '../http.js';
import { formsOf, type HtmlForm } from '../html-form.js';

/** A page that a browser shows. */
export interface Page {
  readonly url: string;
  readonly status: number;
  readonly html: string;
  readonly forms: readonly HtmlForm[];
}

/** Where a browser left the provider, and what it took along. */
export interface Departure {
  /** Without its query. */
  readonly to: string;
  readonly params: Readonly<Record<string, string>>;
  readonly by: 'query' | 'form_post';
}

/** As many redirects as a browser follows. */
const MOST_REDIRECTS = 20;

/** A browser without JavaScript that stays at one provider: it keeps cookies, follows redirects and sends forms. */
export class FormBrowser {
  private readonly cookies = new CookieJar();

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

  /** Fills a form in, presses the button of this id, and goes where that leads. */
  submit(form: HtmlForm, filled: Readonly<Record<string, string>>, id?: string): Promise<Page | Departure> {
    const { name, value } = form.buttons.find((button) => button.id === id) ?? {};
    const pressed = name === undefined ? {} : { [name]: value ?? '' };
    return this.open(form.action, { ...form.fields, ...filled, ...pressed });
  }

  private async send(url: string, body: Readonly<Record<string, string>> | undefined): Promise<Answer> {
    const headers = { Accept: 'text/html', ...this.cookies.header };
    const posted = { ...headers, 'Content-Type': FORM, Origin: this.issuer };
    const options =
      body === undefined ? { headers } : { method: 'POST', headers: posted, body: encode(body) };
    const answer = await ask(url, options);
    this.cookies.keep(answer.headers);
    return answer;
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

function readPage(url: string, { status, text }: Answer): Page {
  const forms = formsOf(text).map((form) => ({ ...form, action: new URL(form.action, url).href }));
  return { url, status, html: text, forms };
}
