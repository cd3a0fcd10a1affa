import { send, type Answer, type Call } from '../http.js';
import { answerLines, requestLines, tokenLines } from '../printing/exchange.js';
import type { Page } from '../printing/page.js';
import { differences, Unexpected, type Expectation } from './expectation.js';

/** Tells a story by doing it: every request is printed, sent, answered, printed and checked. */
export class Narrator {
  private chapters = 0;

  constructor(private readonly page: Page) {}

  /** What comes before the first chapter. */
  prologue(title: string): void {
    this.page.heading(title);
  }

  chapter(title: string): void {
    this.chapters += 1;
    this.page.heading(`${this.chapters}. ${title}`);
  }

  say(text: string): void {
    this.page.say(text);
  }

  /**
   * Sends a request. `members`: what is printed of a long answer.
   * @throws Unexpected when the answer is another than the story needs
   */
  async ask(call: Call, expected: Expectation, members?: readonly string[]): Promise<Answer> {
    const answer = await this.pass(call, members);
    const found = differences(answer, expected);
    if (found.length > 0) throw new Unexpected(found);
    return answer;
  }

  /** Sends a request of somebody who knows by himself what to do with the answer. */
  async pass(call: Call, members?: readonly string[]): Promise<Answer> {
    const { page } = this;
    page.lines(['', ...requestLines(call, page.paint)]);
    const answer = await send(call);
    page.lines(['', ...answerLines(answer, page.paint, members)]);
    return answer;
  }

  /** As `ask`, for a token; prints what the token holds. */
  async askForToken(call: Call, expected: Expectation): Promise<string> {
    const { json } = await this.ask(call, expected);
    const token = textOf(json, 'access_token');
    this.show(token);
    return token;
  }

  /** Prints what a JWT holds. */
  show(token: string): void {
    this.page.lines(['', ...tokenLines(token, this.page.paint)]);
  }

  /** Prints lines that somebody typed, or a value, as they are. */
  quote(...lines: readonly string[]): void {
    this.page.lines(['', ...lines.map((line) => `  ${line}`)]);
  }
}

/** A member that must be a text. @throws Unexpected */
export function textOf(json: Readonly<Record<string, unknown>>, name: string): string {
  const value = json[name];
  if (typeof value !== 'string') throw new Unexpected([`expected “${name}” to be a text`]);
  return value;
}
