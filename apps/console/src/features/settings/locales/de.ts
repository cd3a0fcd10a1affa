import type { Translated } from '../../../lib/i18n/texts.js';
import type { en } from './en.js';

/** The texts of settings, in German. */
export const de: Translated<typeof en> = {
  title: 'Einstellungen',
  description:
    'Was der Betreiber diesem Server gesagt hat. Hier liest man es; es ändert sich in der Umgebung oder in der Datei, bei einem Start.',
  version: 'Version',
  started: 'Gestartet',
  database: 'Datenbank',
  runtime: 'Läuft auf',
  databases: { sqlite: 'SQLite', postgres: 'PostgreSQL' },
  column: { setting: 'Einstellung', value: 'Gilt', source: 'Woher', default: 'Üblich' },
  search: 'Einstellungen durchsuchen',
  clear: 'Suche leeren',
  source: { environment: 'Umgebung', file: 'Datei', default: 'Wie üblich' },
  set: 'gesetzt; wird nie gezeigt',
  none: 'nicht gesetzt',
  nothing: {
    title: 'Keine solche Einstellung',
    description: 'Nichts hat „{{search}}“ im Namen oder im Zweck.',
  },
};
