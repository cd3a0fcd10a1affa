import type { AuthorizationCheck } from './authorization-check.js';

const LONGEST_LOGIN_HINT = 320;
const LANGUAGE_TAG = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/;
const MOST_VALUES = 20;

/**
 * What the client would like (OpenID Connect Core §3.1.2.1): a hint that means nothing here is passed over and never
 * refused.
 */
export const checkHints: AuthorizationCheck<never, 'loginHint' | 'uiLocales' | 'acrValues'> = (params) => ({
  loginHint: toLoginHint(params.get('login_hint')),
  uiLocales: toList(params.get('ui_locales')).filter((tag) => LANGUAGE_TAG.test(tag)),
  acrValues: toList(params.get('acr_values')),
});

function toLoginHint(text: string | undefined): string | null {
  if (text === undefined || text.length > LONGEST_LOGIN_HINT || /\p{C}/u.test(text)) return null;
  return text;
}

const toList = (text = ''): readonly string[] => text.split(' ', MOST_VALUES).filter((each) => each !== '');
