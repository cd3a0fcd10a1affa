import type { Translated } from '../../../lib/i18n/texts.js';
import type { en } from './en.js';

/** The texts of what expires soon, in German. */
export const de: Translated<typeof en> = {
  title: 'Läuft bald ab',
  description:
    'Geheimnisse, Schlüssel, vertraute Aussteller, Consumer-Keys und Delegationen aktiver Zugangsdaten, das Nächste zuerst. Was in den letzten sieben Tagen ablief, steht noch hier.',
  within: 'Innerhalb von',
  days: { '7': '7 Tagen', '30': '30 Tagen', '90': '90 Tagen', '365': 'einem Jahr' },
  column: { what: 'Was', of: 'Von', expires: 'Läuft ab', used: 'Zuletzt benutzt', successor: 'Nachfolger' },
  kind: {
    secret: 'Geheimnis',
    key: 'Schlüssel',
    trusted_issuer: 'Vertrauter Aussteller',
    consumer_key: 'Consumer-Key',
    delegation: 'Delegation',
  },
  lastFour: 'endet auf {{hint}}',
  successor: { yes: 'Ja: ein anderer gilt länger', no: 'Noch keiner' },
  notCounted: 'nicht gezählt',
  empty: {
    title: 'So bald läuft nichts ab',
    description:
      'Sehen Sie weiter voraus, oder kommen Sie später wieder. Sie werden hier 30 Tage vorher gewarnt.',
  },
};
