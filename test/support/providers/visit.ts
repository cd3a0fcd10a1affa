import { FormBrowser, hasLeft, type Departure, type Page } from './form-browser.js';
import type { OpenIdProvider, Question } from './open-id-provider.js';

/** What a person was asked on the way, and where the way ended. */
export interface Visit {
  readonly asked: readonly Question['kind'][];
  readonly end: Page | Departure;
}

/** Where the browser left the provider; an error that shows the page, where it did not. */
export function departureIn(end: Visit['end']): Departure {
  if (hasLeft(end)) return end;
  throw new Error(`no response, but a page (${end.status}): ${end.html}`);
}

/** A person's way from the application to the provider, and back to the edge of the application. */
export async function leadBack(
  provider: OpenIdProvider,
  location: string,
  browser = new FormBrowser(provider.issuer),
): Promise<Departure> {
  const { end } = await goThrough(provider, browser, browser.open(location));
  return departureIn(end);
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
