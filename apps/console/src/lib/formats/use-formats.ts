import { useMemo } from 'react';
import { useLanguage } from '../i18n/i18n.js';
import { formatsIn, type Formats } from './formats.js';

/** Numbers and times in the language that is spoken. */
export function useFormats(): Formats {
  const [language] = useLanguage();
  return useMemo(() => formatsIn(language), [language]);
}
