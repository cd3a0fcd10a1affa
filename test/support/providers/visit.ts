import { hasLeft, type Departure, type FormBrowser, type Page } from './form-browser.js';
import type { OpenIdProvider, Question } from './open-id-provider.js';

/** What a person was asked on the way, and where the way ended. */
export interface Visit {
  readonly asked: readonly Question['kind'][];
  readonly end: Page | Departure;
}

/** More questions than any way asks. */
const MOST_QUESTIONS = 5;

/** Answers every question on the way, so that the client has its way. */
export async function goThrough(
  provider: OpenIdProvider,
  browser: FormBrowser,
  start: Promise<Page | Departure>,
): Promise<Visit> {
  const asked: Question['kind'][] = [];
  for (let end = await start; ;) {
    const question = hasLeft(end) ? undefined : provider.read(end);
    if (question === undefined) return { asked, end };
    asked.push(question.kind);
    if (asked.length > MOST_QUESTIONS) throw new Error(`asked again and again: ${asked.join(', ')}`);
    end = await browser.submit(question.form, question.answers, question.button);
  }
}
