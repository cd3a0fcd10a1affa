import { useLanguage } from '../i18n/i18n.js';
import type { Language } from '../i18n/languages.js';
import { formatsIn, type Formats } from './formats.js';

/** One for each language and not for each component: to make them takes far longer than to use them. */
const made = new Map<Language, Formats>();

/** Numbers and times in the language that is spoken. */
export function useFormats(): Formats {
  const [language] = useLanguage();
  const formats = made.get(language) ?? formatsIn(language);
  made.set(language, formats);
  return formats;
}
