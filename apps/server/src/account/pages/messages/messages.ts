import type { Language } from '#oauth';
import { de } from './de.js';
import { en } from './en.js';

/** Everything the pages of `/account` say. A message with a value in it is a function of the value. */
export type AccountMessages = typeof en;

const MESSAGES: Readonly<Record<Language, AccountMessages>> = { en, de };

/** The messages of one language. */
export function accountMessagesIn(language: Language): AccountMessages {
  return MESSAGES[language];
}
