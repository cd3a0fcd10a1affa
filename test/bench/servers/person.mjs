/** Where codes are sent. Nobody listens there. */
export const REDIRECT_URI = 'https://bench.example.com/callback';

/** Who signs in at Legate. The peer asks nobody for a password. */
export const ACCOUNT = { login: 'ada@example.com', password: 'correct horse battery staple' };

/** More than any way to a code takes. */
const MOST_STEPS = 20;
/** The buttons of Legate's pages that lead on. */
const BUTTONS = /id="(?:login-submit|consent-allow)"/;

/** The person of a run: at a browser without a screen, which keeps cookies, follows redirects and sends forms. */
export class Person {
  /** @type {Map<string, string>} */
  #cookies = new Map();

  /** @param {Readonly<Record<string, string>>} answers to what forms ask for, by the name of the field */
  constructor(answers) {
    this.answers = answers;
  }

  /**
   * The code that an authorization request is answered with, after the person did what was asked (RFC 6749 §4.1.2).
   * @param {string} url
   */
  async getCode(url) {
    let request = new Request(url);
    for (let step = 0; step < MOST_STEPS; step++) {
      const answer = await this.#send(request);
      const text = await answer.text();
      const location = answer.headers.get('location');
      const next = location === null ? undefined : new URL(location, request.url);
      const code = next?.searchParams.get('code');
      if (typeof code === 'string') return code;
      if (next === undefined) request = this.#fill(text, request.url);
      // Where a server listens, and its issuer, may be two names of one host.
      else if (next.port === new URL(url).port)
        request = new Request(new URL(next.pathname + next.search, url));
      else throw new Error(`no code: ${next}`);
    }
    throw new Error(`no code after ${MOST_STEPS} steps, the last to ${request.url}`);
  }

  /** @param {Request} request */
  async #send(request) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    if (cookie !== '') request.headers.set('cookie', cookie);
    const answer = await fetch(request, { redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return answer;
  }

  /** Sends the form of a page that leads on, with every box ticked. @param {string} html @param {string} url */
  #fill(html, url) {
    const forms = [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)];
    const [, head = '', content = ''] = forms.find(([form]) => BUTTONS.test(form)) ?? [];
    if (content === '') throw new Error(`a page that does not lead on: ${html}`);
    const inputs = [...content.matchAll(/<(?:input|button)\b([^>]*)>/g)].map(([, text]) =>
      attributesOf(text ?? ''),
    );
    const fields = inputs.flatMap(({ name, type, value = type === 'checkbox' ? 'on' : '' }) =>
      name === undefined ? [] : [[name, this.answers[name] ?? value]],
    );
    return new Request(new URL(attributesOf(head)['action'] ?? '', url), {
      method: 'POST',
      body: new URLSearchParams(Object.fromEntries(fields)),
    });
  }
}

/** @param {string} text of a tag @returns {Record<string, string>} */
function attributesOf(text) {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
}
