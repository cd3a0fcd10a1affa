import type { Translated } from '../../../lib/i18n/texts.js';
import type { en } from './en.js';

/** The texts of signing keys, in German. */
export const de: Translated<typeof en> = {
  title: 'Signaturschlüssel',
  description:
    'Was die Tokens dieses Servers signiert. Ein Schlüssel wird veröffentlicht, bevor er signiert, und bleibt es, bis sein letztes Token abgelaufen ist.',
  keySet: 'Die veröffentlichten Schlüssel',
  algorithm: {
    ES256: 'ES256: Access-Tokens, wenn eine API nichts anderes will',
    RS256: 'RS256: ID-Tokens, wenn Zugangsdaten nichts anderes wollen',
    EdDSA: 'EdDSA: wo eine API oder Zugangsdaten es wollen',
  },
  rotate: 'Wechseln',
  rotateOf: 'Den {{algorithm}}-Schlüssel wechseln',
  state: {
    published: 'Veröffentlicht',
    active: 'Signiert',
    retiring: 'Läuft aus',
    dead: 'Erloschen',
    withdrawn: 'Zurückgezogen',
  },
  stage: {
    published: 'Veröffentlicht',
    signing: 'Signiert',
    retiring: 'Läuft aus',
    gone: 'Weg',
    withdrawn: 'Zurückgezogen',
  },
  stageWhy: {
    published: 'Prüfende lernen ihn kennen',
    signing: 'Neue Tokens haben ihn',
    retiring: 'Seine Tokens gelten noch',
    gone: 'Sein letztes Token ist abgelaufen',
    withdrawn: 'Nichts gilt mehr mit ihm',
  },
  past: 'Frühere Schlüssel',
  pastColumn: {
    kid: 'Schlüssel-ID',
    algorithm: 'Verfahren',
    state: 'Zustand',
    created: 'Angelegt',
    until: 'Veröffentlicht bis',
  },
  withdraw: 'Zurückziehen',
  rotation: {
    title: 'Den {{algorithm}}-Schlüssel wechseln',
    why: 'Ein Nachfolger entsteht. Nichts muss neu starten, und kein Token wird abgewiesen.',
    how: 'Wann signiert er?',
    later: 'In 15 Minuten, wenn Prüfende ihn kennen',
    laterWhy: 'Was Sie wollen. Niemand merkt es.',
    atOnce: 'Sofort',
    atOnceWhy:
      'Nur wenn der jetzige bekannt wurde: wer die Schlüssel zwischengespeichert hat, weist neue Tokens ab, bis er sie wieder holt.',
    submit: 'Wechseln',
    done: 'Der Nachfolger ist veröffentlicht',
  },
  withdrawal: {
    title: 'Diesen Schlüssel zurückziehen?',
    why: 'Für einen Schlüssel, der bekannt wurde. Er verschwindet sofort aus den veröffentlichten Schlüsseln, überall und für immer.',
    impact:
      'Jedes Token, das er signierte, gilt bei APIs, die die Signatur prüfen, nicht mehr, auch die guten; ihre Clients müssen neue holen. Die Introspektion unterscheidet gute Tokens weiterhin nach dem Ledger.',
    published: 'Er hat noch nichts signiert: kein Token geht verloren.',
    confirm: 'Zurückziehen',
    done: 'Der Schlüssel ist zurückgezogen',
  },
  empty: { title: 'Keine Signaturschlüssel', description: 'Der Server macht sie, wenn er startet.' },
};
