import Negotiator from 'negotiator';

/** The languages that the pages speak; the first where nobody asked for another. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Who may say which language a person reads, as it came. */
export interface LanguageWishes {
  /** The application: `ui_locales`, most wanted first (OpenID Connect Core §3.1.2.1). */
  readonly uiLocales?: readonly string[];
  /** The person, at an earlier page or in their account. */
  readonly chosen?: string | null | undefined;
  /** The browser (RFC 9110 §12.5.4). */
  readonly acceptLanguage?: string | undefined;
}

/** More than any browser sends. */
const LONGEST_HEADER = 1000;
const MOST_LOCALES = 20;

/** The first of these wishes that can be met: the person's own choice, the application's, the browser's. */
export function chooseLanguage({ uiLocales = [], chosen, acceptLanguage }: LanguageWishes): Language {
  const tags = [...(chosen ? [chosen] : []), ...uiLocales.slice(0, MOST_LOCALES)];
  for (const wish of [...tags.filter(isLanguageTag), acceptLanguage]) {
    const language = negotiate(wish?.slice(0, LONGEST_HEADER));
    if (language !== undefined) return language;
  }
  return LANGUAGES[0];
}

/** Letters, digits and hyphens: no list and no weights (BCP 47 §2.1). */
const isLanguageTag = (text: string): boolean => /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,8}$/i.test(text);

function negotiate(wish: string | undefined): Language | undefined {
  if (wish === undefined || wish === '') return undefined;
  const best = new Negotiator({ headers: { 'accept-language': wish } }).language([...LANGUAGES]);
  return LANGUAGES.find((language) => language === best);
}
