import type { Translated } from '../../../lib/i18n/texts.js';
import type { en } from './en.js';

/** The texts of the dashboard, in German. */
export const de: Translated<typeof en> = {
  title: 'Übersicht',
  description: 'Was ausgestellt, was verweigert wurde, und worum sich jemand kümmern sollte.',
  period: { label: 'Zeitraum', '24h': '24 Stunden', '7d': '7 Tage', '30d': '30 Tage' },
  view: {
    label: 'Darstellen als',
    chart: 'Diagramm',
    table: 'Tabelle',
    summary: '{{title}}: ein Diagramm. Dieselben Zahlen stehen in der Tabelle',
  },
  counting: 'Das Ledger wird zum ersten Mal gezählt: Das Neueste fehlt noch.',
  tile: {
    issued: 'Ausgestellte Tokens',
    refused: 'Verweigerte Anfragen',
    refusedOf: '{{percent}} aller Anfragen',
    wrongGrant: 'Falscher Grant',
    wrongGrantNote: 'Zugangsdaten fragten nach einem anderen Grant als ihrem',
    noWrongGrant: 'Alle fragten nur nach ihrem eigenen Grant',
    expiring: 'Laufen in 30 Tagen ab',
    expiringMore: '{{count}} oder mehr',
    expiringNote: 'Geheimnisse, Schlüssel, Aussteller und Delegationen',
  },
  byGrant: {
    title: 'Ausgestellt, nach Grant',
    none: 'In dieser Zeit wurde nichts ausgestellt.',
  },
  byResult: {
    title: 'Anfragen, nach Ergebnis',
    issued: 'Ausgestellt',
    refused: 'Verweigert',
    wrongGrant: 'Falscher Grant',
    none: 'In dieser Zeit hat niemand nach einem Token gefragt.',
  },
  table: { time: 'Zeit', total: 'Summe' },
  failing: {
    title: 'Am häufigsten verweigert',
    set: 'Zugangsdaten',
    refused: 'Verweigert',
    wrongGrant: 'Falscher Grant',
    none: 'In dieser Zeit wurde nichts verweigert.',
  },
  alarms: {
    title: 'Alarme: falscher Grant',
    why: 'Zugangsdaten wurden für einen Grant benutzt, für den sie nicht sind: ein Versehen in der Konfiguration einer Anwendung, oder jemand probiert ein gestohlenes Geheimnis.',
    none: 'Keine. Alle Zugangsdaten fragen nur nach ihrem eigenen Grant.',
    asked: 'ist für {{own}}, gefragt wurde nach {{asked}}',
    all: 'Alle Ereignisse dieser Art',
  },
  expiring: {
    title: 'Ablaufende Zugangsdaten',
    none: 'In den nächsten 30 Tagen läuft nichts ab.',
    kind: {
      secret: 'Geheimnis',
      key: 'Schlüssel',
      trusted_issuer: 'Vertrauter Aussteller',
      consumer_key: 'Consumer Key',
      delegation: 'Delegation',
    },
    expires: 'Läuft ab',
    expired: 'Abgelaufen',
    successor: 'hat einen Nachfolger',
    noSuccessor: 'kein Nachfolger',
    all: 'Alle, die bald ablaufen',
  },
  empty: {
    title: 'Hier fragt noch nichts nach Tokens',
    description:
      'Legen Sie an, was Tokens braucht: einen Dienst, eine Website, eine App. Von hier bis zum ersten Token sind es zwei Minuten; dann zeigt diese Seite, was ausgestellt und was verweigert wird.',
    action: 'Erste Anwendung anlegen',
    auditor:
      'Ein Admin legt die erste Anwendung an; dann zeigt diese Seite, was ausgestellt und was verweigert wird.',
  },
};
