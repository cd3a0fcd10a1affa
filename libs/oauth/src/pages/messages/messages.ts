import { de } from './de.js';
import { en } from './en.js';
import type { Language } from './language.js';

/** Everything the pages of signing in and consenting say. A message with a value in it is a function of the value. */
export type Messages = typeof en;

const MESSAGES: Readonly<Record<Language, Messages>> = { en, de };

/** The messages of one language. */
export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}
