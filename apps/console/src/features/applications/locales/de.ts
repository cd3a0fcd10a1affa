import type { Translated } from '../../../lib/i18n/texts.js';
import type { en } from './en.js';

/** The texts of applications, in German. */
export const de: Translated<typeof en> = {
  title: 'Anwendungen',
  description:
    'Was hier Tokens bekommt. Jede Anwendung hat für jeden Grant-Typ, den sie braucht, eigene Zugangsdaten.',
  create: 'Anwendung anlegen',
  search: 'Nach Namen suchen',
  clear: 'Suche leeren',
  column: { name: 'Name', owner: 'Zuständig', contacts: 'Kontakte', created: 'Angelegt' },
  empty: {
    title: 'Noch keine Anwendungen',
    description:
      'Legen Sie an, was Tokens braucht: einen Dienst, eine Website, eine App. Die Zugangsdaten bekommen Sie sofort.',
    action: 'Erste Anwendung anlegen',
  },
  nothing: {
    title: 'Keine Anwendung heißt so',
    description: 'Nichts hat „{{search}}“ im Namen.',
    action: 'Alle zeigen',
  },
  form: {
    name: 'Name',
    nameHint: 'Wie sie genannt wird. Menschen sehen den Namen, wenn sie um Zustimmung gebeten werden.',
    description: 'Was sie tut',
    owner: 'Zuständig',
    ownerHint: 'Wen man danach fragt: ein Team oder eine Person.',
    contacts: 'Kontakte',
    contactsHint: 'E-Mail-Adressen, jede mit der Eingabetaste.',
    save: 'Speichern',
  },
  delete: {
    title: 'Anwendung löschen',
    why: 'Löschen lässt sich nur eine Anwendung ohne Zugangsdaten. Was sie tat, bleibt im Ledger.',
    action: 'Löschen',
    ask: '„{{name}}“ löschen?',
    done: '„{{name}}“ ist gelöscht.',
  },
  tabs: { label: 'Die Anwendung', credentialSets: 'Zugangsdaten', details: 'Angaben' },
};
