import type { Translated } from '../../../lib/i18n/texts.js';
import type { en } from './en.js';

/** The texts of registering an application, in German. */
export const de: Translated<typeof en> = {
  applications: 'Anwendungen',
  title: 'Anwendung anlegen',
  addTitle: 'Zugangsdaten hinzufügen',
  step: {
    label: 'Schritte',
    about: 'Worum es geht',
    kind: 'Was es ist',
    grants: 'Wie es Tokens bekommt',
    settings: 'Einstellungen',
    result: 'Zugangsdaten',
  },
  back: 'Zurück',
  next: 'Weiter',
  about: {
    name: 'Name',
    nameHint: 'Wie sie genannt wird. Menschen sehen den Namen, wenn sie um Zustimmung gebeten werden.',
    nameNeeded: 'Geben Sie ihr einen Namen.',
    contacts: 'Kontakte',
    contactsHint:
      'E-Mail-Adressen derer, die es erfahren, wenn etwas nicht stimmt. Jede mit der Eingabetaste.',
    description: 'Was sie tut',
    owner: 'Zuständig',
    ownerHint: 'Wen man danach fragt: ein Team oder eine Person.',
    more: 'Mehr dazu',
  },
  kind: {
    title: 'Was bauen Sie?',
    hint: 'Daraus folgt, wie es Tokens bekommt. Anderes können Sie später immer hinzufügen.',
    needed: 'Wählen Sie eines.',
    server: {
      title: 'Server zu Server',
      what: 'Ein Programm auf einem Server, das eine API im eigenen Namen aufruft.',
    },
    web: {
      title: 'Webanwendung',
      what: 'Menschen melden sich an; die Seiten kommen von einem Server, der ein Secret bewahren kann.',
    },
    native: {
      title: 'Single-Page- oder native App',
      what: 'Menschen melden sich an; der Code läuft bei ihnen, wo kein Secret sicher ist.',
    },
    device: { title: 'Gerät', what: 'Ein Fernseher, eine Konsole oder eine Kommandozeile ohne Browser.' },
    job: {
      title: 'Job mit Dienstkonto',
      what: 'Läuft von allein und darf für Menschen handeln, für die ein Admin es erlaubt.',
    },
    several: { title: 'Mehreres davon', what: 'Wählen Sie aus allem, was es gibt.' },
  },
  grants: {
    title: 'Wie es Tokens bekommt',
    hint: 'Für jedes entstehen eigene Zugangsdaten. Eine ID und ein Secret gelten nur für einen Grant-Typ; gestohlen sind sie weniger wert.',
    more: 'Andere Wege',
    needed: 'Wählen Sie mindestens einen, oder legen Sie die Anwendung ohne Zugangsdaten an.',
    unserved:
      'Dieser Server bietet es noch nicht an: nichts bekäme damit ein Token. Sobald er es tut, kann man es hier hinzufügen.',
    alone: 'Ohne Zugangsdaten anlegen',
    notOffered: 'Mit Absicht nicht angeboten',
    implicit: {
      title: 'Implicit Grant',
      why: 'Er übergibt Tokens in der Adresse einer Seite, wo Verlauf, Protokolle und fremde Seiten sie sehen. Der Code-Grant mit PKCE leistet dasselbe sicher.',
    },
    password: {
      title: 'Passwort-Grant',
      why: 'Menschen tippen ihr Passwort in eine Anwendung; kein zweiter Schritt und kein Passkey kann das schützen.',
    },
    bestPractice: 'RFC 9700 {{section}}',
  },
  offer: {
    machine: { title: 'Für sich selbst', set: 'Server zu Server' },
    web: { title: 'Menschen melden sich an, auf einer Website', set: 'Web-Anmeldung' },
    native: { title: 'Menschen melden sich an, in einer App oder Single-Page', set: 'App-Anmeldung' },
    device: { title: 'Menschen melden sich an, an einem Gerät', set: 'Geräte-Anmeldung' },
    'service-account': { title: 'Als Dienstkonto', set: 'Dienstkonto' },
    exchange: { title: 'Durch Tausch eines Tokens', set: 'Token-Tausch' },
    oauth1: { title: 'Durch Unterschriften nach OAuth 1.0', set: 'OAuth 1.0' },
  },
  settings: {
    title: 'Einstellungen',
    hint: 'Alles hier lässt sich später ändern, nur der Grant-Typ nicht.',
    proof: 'Wie sie sich ausweist',
    advanced: 'Lebensdauern',
    nameNeeded: 'Geben Sie ihnen einen Namen.',
    publicKey: 'Öffentlicher Schlüssel',
    publicKeyHint: 'PEM (ein öffentlicher Schlüssel oder ein Zertifikat) oder ein JWK.',
    publicKeyNeeded: 'Fügen Sie einen öffentlichen Schlüssel ein.',
    jwksUri: 'Adresse der Schlüssel (JWKS)',
    jwksUriHint: 'Dort liest der Server die öffentlichen Schlüssel, über https.',
    jwksUriNeeded: 'Eine ganze Adresse ist nötig, etwa https://app.example/jwks.json.',
    submit_one: 'Zugangsdaten anlegen',
    submit_other: '{{count}} Zugangsdaten anlegen',
    insecure:
      'Diese Seite kam nicht über https; daher macht der Browser hier keine Schlüssel. Laden Sie stattdessen einen öffentlichen hoch.',
  },
  proof: {
    secret: { title: 'Ein Secret', what: 'Einfach. Es wird für Sie gemacht und einmal gezeigt.' },
    generate: {
      title: 'Ein Schlüssel, für Sie gemacht',
      what: 'Stärker: die private Hälfte bekommen Sie einmal, der Server behält sie nie.',
    },
    upload: { title: 'Ein eigener Schlüssel', what: 'Sie fügen die öffentliche Hälfte ein.' },
    jwks: {
      title: 'Schlüssel unter einer Adresse',
      what: 'Sie veröffentlichen Ihre Schlüssel und wechseln sie, wann Sie wollen.',
    },
    later: { title: 'Später', what: 'Schlüssel, oder ein fremder Aussteller, kommen auf ihrer Seite dazu.' },
    none: {
      title: 'Gar nicht: sie kann kein Secret bewahren',
      what: 'Ein öffentlicher Client. PKCE und die Redirect-URIs schützen die Menschen (RFC 8252).',
    },
  },
  result: {
    title: 'Ihre Zugangsdaten',
    failed_one: 'Bei einem Grant-Typ entstanden keine Zugangsdaten',
    failed_other: 'Bei {{count}} Grant-Typen entstanden keine Zugangsdaten',
    failedWhy:
      'Die anderen sind angelegt und stehen unten. Was fehlschlug, lässt sich ändern und noch einmal versuchen.',
    retry: 'Noch einmal versuchen',
    mend: 'Einstellungen ändern',
    keyFailed: '„{{name}}“ ist angelegt, aber ohne Schlüssel: {{reason}} Machen Sie einen auf seiner Seite.',
    try: 'Gleich ausprobieren',
    tryWhy: 'In ein Terminal einfügen. Die Antwort ist ein Access-Token.',
    tryLabel: 'Eine Anfrage nach einem Token',
    afterwards: 'Code in acht Sprachen steht auf der Seite der Zugangsdaten.',
    done: 'Zur Anwendung',
    leave: {
      title: 'Gehen, ohne sie abzulegen?',
      why: 'Was hier steht, wird nicht noch einmal gezeigt. Sie müssten neue machen.',
      leave: 'Ohne sie gehen',
    },
  },
};
