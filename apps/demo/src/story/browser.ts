import { plainFormCall, type Answer, type Call } from '../http.js';
import { Unexpected, type Expectation } from './expectation.js';
import type { Narrator } from './narrator.js';

/** A page, with the address it came from. */
interface BrowserPage {
  readonly url: string;
  readonly text: string;
}

/** Ada's browser, as the story plays it: it keeps cookies, follows redirects and sends forms. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly narrator: Narrator) {}

  /** Opens an address. */
  open(url: string, expected: Expectation): Promise<Answer> {
    return this.ask({ method: 'GET', url, headers: {} }, expected);
  }

  /** Opens the page that a redirect of `from` leads to. */
  async follow(from: string, { headers }: Answer): Promise<BrowserPage> {
    const url = new URL(String(headers['location']), from).href;
    const { text } = await this.open(url, { status: 200 });
    return { url, text };
  }

  /** Presses the button with this id, with the texts of `entered` in its form. @throws Unexpected: there is none */
  async press(
    { url, text }: BrowserPage,
    button: string,
    entered: Readonly<Record<string, string>>,
    expected: Expectation,
  ): Promise<Answer> {
    const form = [...text.matchAll(/<form\b.*?<\/form>/gs)].find(([each]) => each.includes(`id="${button}"`));
    if (form === undefined) throw new Unexpected([`expected a button #${button}`]);
    const tags = [...form[0].matchAll(/<(?:form|input|button)\b[^>]*>/g)].map(([tag]) => attributesOf(tag));
    const sent = tags.filter(({ id, type }) => type === 'hidden' || type === 'checkbox' || id === button);
    const fields = sent.flatMap(({ name, value = 'on' }) => (name === undefined ? [] : [[name, value]]));
    const action = new URL(tags[0]?.['action'] ?? '', url).href;
    return this.ask(plainFormCall(action, { ...Object.fromEntries(fields), ...entered }), expected);
  }

  private async ask(call: Call, expected: Expectation): Promise<Answer> {
    const answer = await this.narrator.ask(
      { ...call, headers: { ...call.headers, ...this.header } },
      expected,
    );
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
    return answer;
  }

  private get header(): Readonly<Record<string, string>> {
    if (this.cookies.size === 0) return {};
    return { Cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  }
}

/** What a tag of our own pages says, which holds no escapes where this is read. */
function attributesOf(tag: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}
