import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { isLanguage, type Language } from './languages.js';
import type { Texts, TextName, Translated } from './texts.js';

const KEPT_AS = 'legate-language';

void i18next.use(initReactI18next).init({
  lng: firstLanguage(),
  fallbackLng: 'en',
  resources: {},
  // React escapes.
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});
document.documentElement.lang = i18next.language;

/** A text by its name, with the values that stand in it. */
export type Translate<T extends Texts> = (
  name: TextName<T>,
  values?: Readonly<Record<string, string | number>>,
) => string;

/**
 * The texts of one feature. English is what the others are held to: the compiler finds what a language lacks.
 *
 * @returns a hook: `const t = useTexts(); t('empty.title')`
 */
export function defineTexts<const T extends Texts>(
  namespace: string,
  { en, de }: { readonly en: T; readonly de: Translated<T> },
): () => Translate<T> {
  i18next.addResourceBundle('en', namespace, en);
  i18next.addResourceBundle('de', namespace, de);
  return function useTexts() {
    return useTranslation(namespace).t;
  };
}

/** The language that is spoken, and how to change it. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const { i18n } = useTranslation();
  return [isLanguage(i18n.language) ? i18n.language : 'en', speak];
}

function speak(language: Language): void {
  localStorage.setItem(KEPT_AS, language);
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}

function firstLanguage(): Language {
  const wishes = [localStorage.getItem(KEPT_AS) ?? '', ...navigator.languages];
  return wishes.map((wish) => wish.slice(0, 2)).find(isLanguage) ?? 'en';
}
