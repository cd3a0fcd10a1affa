import type { Translated } from '../../../lib/i18n/texts.js';
import type { en } from './en.js';

/** The texts of delegations, in German. */
export const de: Translated<typeof en> = {
  title: 'Delegationen',
  description:
    'Für wen Dienstkonten handeln dürfen, mit welchen Scopes, bis wann. Sie werden nie geändert: eine wird entfernt, eine andere angelegt.',
  tabDescription:
    'Ohne Delegation handelt es nur für sich selbst. Jedes Token unter einer nennt die Person, und wer in Wahrheit fragte.',
  create: 'Delegation anlegen',
  column: {
    subjects: 'Für',
    account: 'Dienstkonto',
    scopes: 'Scopes',
    expires: 'Bis',
    state: 'Zustand',
  },
  more: 'und {{count}} weitere',
  empty: {
    title: 'Noch keine Delegationen',
    description:
      'Nennen Sie die Menschen und die Scopes, und sagen Sie bis wann und warum. Ein Probelauf sagt, ob es reicht.',
    action: 'Delegation anlegen',
  },
  emptyAll: {
    title: 'Noch keine Delegationen',
    description: 'Man legt sie bei einem Dienstkonto an, unter „Delegationen“.',
    action: 'Zu den Dienstkonten',
  },
  detail: {
    title: 'Delegation',
    id: 'ID',
    account: 'Dienstkonto',
    subjects: 'Für diese Menschen',
    domain: 'alle bei {{domain}}',
    access: 'Mit diesen Scopes',
    reason: 'Warum',
    expires: 'Bis',
    created: 'Angelegt',
    approved: 'Bestätigt',
    removed: 'Entfernt',
    needsApproval: 'Sie wartet auf einen zweiten Admin: bis dahin darf damit niemand handeln.',
    own: 'Sie haben sie angelegt, also muss ein anderer Admin sie bestätigen.',
    approve: 'Bestätigen',
    approvedNow: 'Sie gilt',
    remove: 'Entfernen',
    dryRun: 'Ausprobieren',
  },
  remove: {
    title: 'Diese Delegation entfernen?',
    why: 'Sie endet für immer, überall binnen einer Sekunde. Tokens unter ihr sind sofort ungültig; APIs, die nur die Signatur prüfen, nehmen sie an, bis sie ablaufen.',
    confirm: 'Entfernen',
    done: 'Die Delegation ist entfernt',
    tokens: 'Gültige Tokens unter ihr',
    none: 'keine',
    atLeast: '{{count}} oder mehr',
  },
  make: {
    title: 'Delegation anlegen',
    subjects: 'Für wen',
    subjectsHint:
      'E-Mail-Adressen genau wie in den Konten, oder eine ganze Domain als @example.com; jede mit der Eingabetaste.',
    subjectsNeeded: 'Nennen Sie mindestens eine Adresse oder Domain',
    wildcard: '„{{subject}}“: keine Platzhalter; eine ganze Domain schreibt man @example.com',
    noAddress: '„{{subject}}“ ist weder eine E-Mail-Adresse noch eine Domain wie @example.com',
    scopes: 'Mit welchen Scopes',
    scopesHint: 'Die das Dienstkonto hat.',
    scopesNone:
      'Dieses Dienstkonto hat noch keine Scopes einer API: geben Sie ihm welche unter „Einstellungen“.',
    scopesNeeded: 'Wählen Sie mindestens einen Scope',
    until: 'Bis',
    untilHint: 'Höchstens 400 Tage. Wer sie dann noch braucht, legt eine neue an.',
    untilNeeded: 'Wählen Sie einen Tag',
    days: { '30': '30 Tage', '90': '90 Tage', '365': 'ein Jahr' },
    reason: 'Warum',
    reasonHint: 'Es steht im Ledger: ein Ticket, ein Zweck.',
    reasonNeeded: 'Sagen Sie warum',
    summary: 'Was Sie erlauben',
    sentence: '„{{account}}“ darf für {{subjects}} handeln, mit {{scopes}}, bis {{until}}.',
    admins: 'Für einen Admin handelt niemand, was immer eine Delegation sagt.',
    submit: 'Delegation anlegen',
    done: 'Sie gilt',
    waits: 'Sie ist angelegt und wartet auf einen zweiten Admin',
  },
  dry: {
    description:
      'Fragen Sie, ob eine Anfrage ein Token bekäme, nach dem Urteil des Token-Endpunkts selbst. Nichts wird ausgestellt, verbraucht oder festgehalten.',
    subject: 'Für wen',
    subjectHint: 'Eine E-Mail-Adresse. Leer: das Dienstkonto für sich selbst.',
    scope: 'Scopes',
    scopeHint: 'Leer: die üblichen Scopes des Dienstkontos.',
    api: 'API',
    apiHint: 'Falls die Scopes zu mehreren gehören.',
    apiAny: 'Welche die Scopes hat',
    submit: 'Bekäme es ein Token?',
    yes: 'Ja: es bekäme ein Token',
    no: 'Nein: es würde abgewiesen',
    itself: 'das Dienstkonto selbst',
    about: 'Über (sub)',
    actor: 'Wer in Wahrheit fragt (act)',
    scopes: 'Scopes',
    audience: 'Für die API (aud)',
    lifetime: 'Es lebt',
    rule: 'Erlaubt durch',
    answer: 'Was der Token-Endpunkt antworten würde',
    delegate: 'Diese Delegation anlegen',
    approve: 'Zur Delegation',
    settings: 'Seine Scopes ändern',
    why: {
      'no-delegation':
        'Keine Delegation lässt dieses Dienstkonto für diese Adresse handeln. Legen Sie eine an, dann darf es.',
      'scope-not-delegated':
        'Es gibt eine Delegation für diese Adresse, aber nicht mit allen diesen Scopes. Eine einzige muss die ganze Anfrage decken.',
      'delegation-pending':
        'Die Delegation für diese Adresse wartet auf die Bestätigung eines zweiten Admins.',
      'delegation-over':
        'Die Delegation für diese Adresse ist vorbei. Legen Sie eine neue an, falls sie noch gebraucht wird.',
      'no-account':
        'Es gibt kein aktives Konto mit genau dieser E-Mail-Adresse. Adressen zählen Buchstabe für Buchstabe.',
      admin:
        'Diese Adresse gehört einem Admin. Für einen Admin handelt niemand, was immer eine Delegation sagt.',
      'scope-not-held':
        'Es fragt nach mehr, als dieses Dienstkonto hat. Geben Sie ihm den Scope unter „Einstellungen“.',
      'no-default-scope':
        'Es nennt keinen Scope, und dieses Dienstkonto hat keine üblichen. Nennen Sie einen.',
      'several-apis':
        'Diese Scopes gehören zu mehreren APIs, und ein Token ist für eine. Wählen Sie die API.',
      'api-not-held': 'Dieses Dienstkonto hat keinen Scope dieser API.',
      'account-stopped': 'Dieses Dienstkonto ist gesperrt oder stillgelegt: nichts, was es signiert, gilt.',
      other: 'Der Token-Endpunkt würde es mit den Worten unten abweisen.',
    },
  },
};
