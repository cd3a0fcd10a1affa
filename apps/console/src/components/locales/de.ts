import type { Translated } from '../../lib/i18n/texts.js';
import type { en } from './en.js';

/** The texts of the shared components, in German. */
export const de: Translated<typeof en> = {
  breadcrumbs: 'Sie sind hier',
  by: 'von',
  cancel: 'Abbrechen',
  close: 'Schließen',
  error: {
    title: 'Das konnte nicht geladen werden',
    unreachable:
      'Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    notFound: 'Das gibt es nicht, oder nicht mehr.',
    requestId: 'Anfragenummer',
    retry: 'Noch einmal versuchen',
  },
  list: {
    loading: 'Wird geladen …',
    more: 'Mehr laden',
    all_one: '{{count}} Eintrag; das sind alle',
    all_other: '{{count}} Einträge; das sind alle',
    searching: '{{count}} bisher; es wird weiter zurück gesucht …',
    some: '{{count}} geladen; weiter unten gibt es mehr',
    keys: 'Mit den Pfeiltasten gehen Sie von Zeile zu Zeile.',
  },
  copy: {
    copy: 'Kopieren',
    copied: 'Kopiert',
    failed: 'Kopieren wurde verweigert; markieren und kopieren Sie den Text selbst',
  },
  confirm: {
    type: 'Zur Bestätigung „{{name}}“ eingeben',
    reason: 'Grund',
    reasonHint: 'Er steht im Register der Ereignisse.',
  },
  status: {
    enabled: 'Aktiv',
    disabled: 'Gesperrt',
    retired: 'Stillgelegt',
    expired: 'Abgelaufen',
    removed: 'Entfernt',
    revoked: 'Widerrufen',
    live: 'Gültig',
    pending: 'Ausstehend',
  },
  unsaved: {
    title: 'Ohne Speichern verlassen?',
    why: 'Auf dieser Seite gibt es Änderungen, die nicht gespeichert sind.',
    stay: 'Hier bleiben',
    leave: 'Verwerfen und verlassen',
  },
  conflict: {
    title: 'Jemand anderes hat das inzwischen geändert',
    why: 'Ihre Änderungen sind nicht gespeichert. Das ist jetzt anders:',
    field: 'Feld',
    theirs: 'Von anderen',
    yours: 'Von Ihnen',
    reload: 'Fremde Änderung übernehmen',
    overwrite: 'Mit meiner überschreiben',
    none: 'leer',
  },
  secret: {
    once: 'Wird nur jetzt gezeigt. Es wird hier nicht aufbewahrt und kann nicht noch einmal gezeigt werden.',
    download: 'Herunterladen',
    stored: 'Ich habe alles sicher abgelegt',
    done: 'Fertig',
  },
  scopes: { placeholder: 'Scopes wählen', nothing: 'Kein solcher Scope' },
  lifetime: {
    amount: 'Anzahl',
    unit: 'Einheit',
    seconds: 'Sekunden',
    minutes: 'Minuten',
    hours: 'Stunden',
    days: 'Tage',
    default: 'Wie am Server eingestellt',
  },
  saved: 'Gespeichert',
  never: 'nie',
  readOnly: 'Das dürfen nur Admins',
};
