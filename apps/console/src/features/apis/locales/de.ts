import type { Translated } from '../../../lib/i18n/texts.js';
import type { en } from './en.js';

/** The texts of APIs, in German. */
export const de: Translated<typeof en> = {
  title: 'APIs',
  description:
    'Was Tokens annimmt. Jede API hat einen Bezeichner, die Zielgruppe ihrer Tokens, und bestimmt die Scopes, um die Anwendungen bitten dürfen.',
  create: 'API anlegen',
  column: { name: 'Name', scopes: 'Scopes', token: 'Tokens', created: 'Angelegt' },
  scopes_one: '{{count}} Scope',
  scopes_other: '{{count}} Scopes',
  builtIn: 'Teil von Legate',
  builtInWhy: 'Diese API ist ein Teil von Legate selbst: man kann sie benutzen, nicht ändern.',
  format: { jwt: 'JWT, signiert mit {{algorithm}}', opaque: 'Undurchsichtig' },
  empty: {
    title: 'Noch keine APIs',
    description:
      'Legen Sie an, was Anwendungen erreichen wollen, mit den Scopes, die sagen, was sie dort dürfen.',
    action: 'Erste API anlegen',
  },
  form: {
    identifier: 'Bezeichner',
    identifierHint: 'Die Zielgruppe (aud) ihrer Tokens: eine absolute URI. Sie ändert sich nie.',
    identifierNeeded: 'Eine absolute URI fehlt, etwa https://api.example.com',
    name: 'Name',
    nameNeeded: 'Ein Name fehlt',
    scopes: 'Scopes',
    scopesHint:
      'Worum eine Anwendung bitten darf. Die Beschreibung lesen Menschen, wenn sie um Zustimmung gebeten werden.',
    scope: 'Scope',
    scopeNeeded: 'Ein Scope hat einen Namen ohne Leerzeichen',
    scopeTwice: 'Diesen Scope gibt es hier zweimal',
    description: 'Was er erlaubt',
    addScope: 'Scope hinzufügen',
    removeScope: 'Den Scope {{name}} entfernen',
    token: 'Access-Tokens',
    jwt: 'JWT',
    jwtWhy: 'Die API prüft sie selbst, an der Signatur. Ein widerrufenes gilt dort, bis es abläuft.',
    opaque: 'Undurchsichtig',
    opaqueWhy:
      'Die API fragt diesen Server nach jedem (Introspektion). Ein widerrufenes ist sofort ungültig.',
    algorithm: 'Signiert mit',
    lifetime: 'Sie leben höchstens',
    submit: 'API anlegen',
    created: 'Die API ist angelegt',
    save: 'Speichern',
  },
  inUse: {
    title: 'Zugangsdaten haben diese Scopes noch',
    why: 'Sie verlören die Scopes, die gehen; Anfragen danach würden von da an abgewiesen.',
    sets_one: 'noch bei {{count}} Zugangsdaten',
    sets_other: 'noch bei {{count}} Zugangsdaten',
    confirm: 'Ihnen die Scopes nehmen',
  },
  remove: {
    action: 'Entfernen',
    title: '„{{name}}“ entfernen?',
    why: 'Für sie wird kein neues Token ausgestellt. Das Ledger behält sie.',
    holders: 'Zugangsdaten, die Scopes von ihr haben und verlieren',
    done: 'Die API ist entfernt',
  },
  tabs: { label: 'Die API', details: 'Scopes und Einstellungen', access: 'Wer worum bitten darf' },
  access: {
    description:
      'Alle Zugangsdaten, die einen Scope dieser API haben. Wer keinen nennt, bittet um die üblichen.',
    all: 'Alle Zugangsdaten zeigen',
    caption: 'Scopes von {{api}} nach Zugangsdaten',
    set: 'Zugangsdaten',
    byDefault: 'Üblich',
    mayAsk: 'Darf bitten',
    no: 'Nein',
    legend:
      'Mit den Pfeiltasten gehen Sie von Zelle zu Zelle. Eingabe- oder Leertaste gibt einen Scope oder nimmt ihn.',
    legendReader: 'Mit den Pfeiltasten gehen Sie von Zelle zu Zelle.',
    given: '„{{set}}“ darf um {{scope}} bitten',
    taken: '„{{set}}“ darf nicht mehr um {{scope}} bitten',
    takeTitle: '„{{set}}“ den Scope {{scope}} nehmen?',
    takeWhy:
      'Anfragen danach werden von da an abgewiesen. Tokens, die ihn schon haben, behalten ihn, bis sie ablaufen.',
    take: 'Nehmen',
    more: 'Mehr laden',
    noScopes: 'Diese API hat noch keine Scopes',
    noScopesWhy: 'Fügen Sie im ersten Reiter welche hinzu; dann können Zugangsdaten sie haben.',
    nobody: 'Keine Zugangsdaten haben einen Scope dieser API',
    nobodyWhy:
      'Lassen Sie alle Zugangsdaten zeigen, um einen zu geben, oder wählen Sie Scopes bei einer Anwendung.',
  },
};
