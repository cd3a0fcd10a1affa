import type { Translated } from '../../../lib/i18n/texts.js';
import type { en } from './en.js';

/** The texts of events, in German. */
export const de: Translated<typeof en> = {
  title: 'Ereignisse',
  description:
    'Was Admins und Anwendungen taten, und was verweigert wurde. Hier wird nichts geändert oder entfernt.',
  column: { kind: 'Was', at: 'Wann', actor: 'Von', target: 'An', ip: 'Woher' },
  filter: {
    kind: 'Art des Ereignisses',
    actor: 'Von (ID)',
    target: 'An (ID)',
    client: 'Zugangsdaten (Client-ID)',
    request: 'Anfragenummer',
    from: 'Ab',
    to: 'Vor',
    clear: 'Filter leeren',
  },
  empty: {
    title: 'Noch keine Ereignisse',
    description: 'Was von jetzt an geändert oder verweigert wird, steht hier.',
  },
  nothing: { title: 'Kein solches Ereignis', description: 'Zu diesen Filtern passt nichts.' },
  detail: { title: 'Ereignis' },
  change: { title: 'Was geändert wurde', field: 'Feld', before: 'Vorher', after: 'Nachher' },
  refusal: {
    said: 'Was dem Anrufer gesagt wurde',
    check: 'Welche Prüfung gescheitert ist',
    grants: 'Grants',
    wrongGrant: 'Die Zugangsdaten sind für {{own}}, gefragt wurde nach {{asked}}.',
    cure: 'Ursache und Abhilfe: letzte Fehler dieser Zugangsdaten',
    nobody: 'Niemand hat sich als Client ausgewiesen; so trifft es keine Zugangsdaten.',
  },
  field: {
    id: 'ID',
    sequence: 'Platz im Ledger',
    request: 'Anfragenummer',
    client: 'Zugangsdaten',
    application: 'Anwendung',
    agent: 'Programm',
    detail: 'Was festgehalten wurde',
  },
};
