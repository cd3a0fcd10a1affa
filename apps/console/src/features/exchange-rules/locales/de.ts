import type { Translated } from '../../../lib/i18n/texts.js';
import type { en } from './en.js';

/** The texts of exchange rules, in German. */
export const de: Translated<typeof en> = {
  title: 'Tauschregeln',
  description:
    'Welche Tokens Zugangsdaten wogegen tauschen dürfen: ein Token für eine API gegen ein engeres für die nächste. Regeln werden nie geändert: eine wird entfernt, eine andere angelegt.',
  spec: 'RFC 8693: Token-Tausch',
  create: 'Regel anlegen',
  column: { way: 'Von → nach', set: 'Zugangsdaten', scopes: 'Höchstens', expires: 'Bis', state: 'Zustand' },
  empty: {
    title: 'Noch keine Tauschregeln',
    description:
      'Ein Dienst, der das Token einer Person bekam, braucht vielleicht eines für den nächsten Dienst. Mit einer Regel darf er es tauschen.',
    action: 'Erste Regel anlegen',
  },
  detail: {
    title: 'Tauschregel',
    set: 'Zugangsdaten',
    from: 'Ein Token für',
    to: 'Wird ein Token für',
    scopes: 'Mit höchstens',
    reason: 'Warum',
    expires: 'Bis',
    created: 'Angelegt',
    removed: 'Entfernt',
    id: 'ID',
    remove: 'Entfernen',
  },
  removal: {
    title: 'Diese Regel entfernen?',
    why: 'Sie endet für immer. Tokens daraus, die keine andere Regel erlaubt, sind sofort ungültig; APIs, die nur die Signatur prüfen, nehmen sie an, bis sie ablaufen.',
    confirm: 'Entfernen',
    done: 'Die Regel ist entfernt',
  },
  form: {
    set: 'Zugangsdaten',
    setHint: 'Welche des Grant-Typs token-exchange.',
    setNone:
      'Keine Zugangsdaten des Grant-Typs token-exchange. Legen Sie bei der Anwendung zuerst welche an.',
    setNeeded: 'Wählen Sie Zugangsdaten',
    from: 'Das Token, das da ist, ist für',
    to: 'Das Token, das es will, ist für',
    apiNeeded: 'Wählen Sie eine API',
    scopes: 'Mit höchstens',
    scopesHint: 'Scopes, die es in beiden APIs gibt.',
    scopesNone: 'Diese beiden APIs haben keinen Scope gemeinsam.',
    scopesNeeded: 'Wählen Sie mindestens einen Scope',
    reason: 'Warum',
    reasonHint: 'Es steht im Ledger.',
    reasonNeeded: 'Sagen Sie warum',
    expires: 'Bis',
    expiresHint: 'Leer: bis sie entfernt wird.',
    submit: 'Regel anlegen',
    done: 'Die Regel gilt',
  },
};
