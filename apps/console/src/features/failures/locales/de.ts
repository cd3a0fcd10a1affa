import type { Translated } from '../../../lib/i18n/texts.js';
import type { en } from './en.js';

/** The texts of recent failures, in German. */
export const de: Translated<typeof en> = {
  title: 'Letzte Fehler',
  description: 'Warum Anfragen dieser Zugangsdaten zuletzt verweigert wurden, und was zu tun ist.',
  times_one: 'einmal',
  times_other: '{{count}}-mal',
  last: 'zuletzt',
  from: 'von {{ip}}',
  cure: 'Was zu tun ist',
  said: 'Was der Anwendung gesagt wurde',
  request: 'Ereignisse der letzten Anfrage',
  all: 'Alle Ereignisse dieser Zugangsdaten',
  more: 'Ältere Ereignisse dieser Zugangsdaten wurden nicht angesehen.',
  empty: {
    title: 'Zuletzt wurde nichts verweigert',
    description: 'Sobald eine Anfrage dieser Zugangsdaten verweigert wird, stehen hier Ursache und Abhilfe.',
  },
};
