import type { Language } from '#oauth';
import type { ReactElement } from 'react';
import { setUpMessagesIn, type SetUpProblem } from '../set-up-messages.js';
import { DeadLinkPage } from '../dead-link-page.js';
import { SetUpPage } from '../set-up-page.js';

/** The set-up page in every state, by name. */
export function sampleSetUpPages(
  language: Language,
  messages = setUpMessagesIn(language),
): ReadonlyMap<string, ReactElement> {
  const form = { messages, action: '/setup', antiForgery: 'a'.repeat(43), fields: { token: 't' } };
  return new Map([
    ['set-up', <SetUpPage {...form} />],
    ['dead link', <DeadLinkPage messages={messages} />],
    ...(Object.keys(messages.problems) as SetUpProblem[]).map(
      (problem) =>
        [
          `set-up ${problem}`,
          <SetUpPage {...form} problem={problem} email="anna@people.example" name="Anna" />,
        ] as const,
    ),
  ]);
}
