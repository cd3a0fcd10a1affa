import type { ReactNode } from 'react';
import type { Messages } from './messages.js';

/** The pages in German. */
export const de: Messages = {
  language: 'de',
  problem: (title) => `Problem: ${title}`,

  signIn: {
    title: 'Anmelden',
    lead: (application): ReactNode => <>weiter zu {application}</>,
    login: 'E-Mail-Adresse',
    password: 'Passwort',
    submit: 'Anmelden',
    refused:
      'Die Anmeldung ist fehlgeschlagen. Prüfen Sie E-Mail-Adresse und Passwort und versuchen Sie es erneut.',
    throttled: (wait) => `Zu viele Versuche. Warten Sie ${wait} und versuchen Sie es dann erneut.`,
    forgotten: 'Passwort vergessen?',
    forgottenHelp:
      'Wenden Sie sich an eine Administratorin oder einen Administrator: Dort kann ein neues Passwort für Sie gesetzt werden. Per E-Mail lässt es sich nicht zurücksetzen.',
  },

  code: {
    title: 'Code eingeben',
    lead: 'Öffnen Sie Ihre Authenticator-App und geben Sie die sechs Ziffern ein, die sie für dieses Konto anzeigt.',
    code: 'Code',
    submit: 'Weiter',
    refused:
      'Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten und versuchen Sie es erneut.',
    lost: 'Kein Zugriff auf Ihre App?',
    lostHelp:
      'Geben Sie stattdessen einen Ihrer Wiederherstellungscodes ein. Wenn Sie keinen mehr haben, wenden Sie sich an die Administration.',
  },

  consent: {
    title: (application) => `${application} bittet um Zugriff`,
    heading: (application): ReactNode => <>{application} bittet um Zugriff</>,
    returnsTo: (host): ReactNode => <>Ihre Antwort geht an {host}.</>,
    account: 'Angemeldet als',
    otherAccount: 'Nicht Sie? Anderes Konto verwenden',
    can: 'Wenn Sie zustimmen, kann die Anwendung',
    at: (api): ReactNode => <>Bei {api}</>,
    optional: 'Entfernen Sie die Häkchen bei allem, was Sie nicht erlauben möchten.',
    allowedBefore: 'Schon erlaubt',
    cannot: 'Was die Anwendung nicht kann',
    cannotPassword: 'Sie erfährt Ihr Passwort nicht.',
    cannotMore: 'Sie erhält nichts, was nicht in der Liste oben steht.',
    duration: 'Wie lange',
    accessLifetime: (time) => `Jeder einzelne Zugriff gilt höchstens ${time} lang.`,
    online: 'Sobald Sie sich hier abmelden, erhält sie keinen neuen.',
    offline: (time) =>
      `Darf sie auch in Ihrer Abwesenheit zugreifen, erhält sie neue, bis Sie es widerrufen, höchstens ${time} lang.`,
    takeBack: 'Widerrufen',
    takeBackAt: (account): ReactNode => <>Jederzeit unter {account}.</>,
    accountPage: 'Ihr Konto',
    allow: 'Erlauben',
    deny: 'Ablehnen',
    scopes: {
      openid: 'Sie wiedererkennen, wenn Sie zurückkommen',
      profile: 'Ihren Namen und Ihre Sprache sehen',
      email: 'Ihre E-Mail-Adresse sehen',
      offline_access: 'Auch in Ihrer Abwesenheit zugreifen',
    },
    claims: {
      name: 'Ihren Namen sehen',
      email: 'Ihre E-Mail-Adresse sehen',
      email_verified: 'Sehen, ob Ihre E-Mail-Adresse bestätigt ist',
      locale: 'Ihre Sprache sehen',
      updated_at: 'Sehen, wann sich Ihre Angaben zuletzt geändert haben',
    },
    claim: (name): ReactNode => <>Sehen, was über Sie als {name} vermerkt ist</>,
  },

  formPost: {
    title: 'Zurück zur Anwendung',
    lead: (host): ReactNode => <>Ihre Antwort geht an {host}.</>,
    help: 'Falls nichts geschieht, drücken Sie den Knopf.',
    submit: 'Weiter',
  },

  signOut: {
    title: 'Abmelden?',
    lead: (application): ReactNode => <>{application} bittet darum, Sie hier abzumelden.</>,
    own: 'Sie werden in diesem Browser abgemeldet.',
    account: 'Angemeldet als',
    confirm: 'Abmelden',
    cancel: 'Angemeldet bleiben',
  },

  signedOut: {
    title: 'Sie sind abgemeldet',
    explanation:
      'Sie sind in diesem Browser abgemeldet. Anwendungen, die Sie damit geöffnet haben, können eigene Sitzungen haben.',
    stayedTitle: 'Sie sind weiterhin angemeldet',
    stayed: 'Es hat sich nichts geändert. Sie können diese Seite schließen.',
  },

  notice: {
    requestId: 'Anfrage',
    detail: 'Einzelheiten für Entwickler',
    faults: {
      person: '',
      application: 'Das ist ein Fehler der Anwendung, die Sie hierher geschickt hat, nicht Ihrer.',
      server: 'Das ist unser Fehler, nicht Ihrer.',
      nobody: '',
    },
    'application-unknown': {
      title: 'Diese Anwendung ist nicht bekannt',
      happened: 'Sie kommen von einer Anwendung, die nicht registriert ist oder abgeschaltet wurde.',
      advice:
        'Gehen Sie zurück und sagen Sie dem Betreiber der Anwendung Bescheid. Hier können Sie nichts tun.',
    },
    'return-address-unknown': {
      title: 'Diese Adresse ist nicht registriert',
      happened:
        'Die Anwendung möchte Ihre Antwort an eine Adresse, die nicht für sie registriert ist. Zu Ihrem Schutz wurde nichts dorthin gesendet.',
      advice: 'Gehen Sie zurück und sagen Sie dem Betreiber der Anwendung Bescheid.',
    },
    'sign-out-address-unknown': {
      title: 'Sie wurden nicht abgemeldet',
      happened:
        'Die Anwendung möchte Sie an eine Adresse weiterleiten, die nicht für sie registriert ist. Zu Ihrem Schutz ist nichts geschehen.',
      advice:
        'Um sich abzumelden, öffnen Sie Ihr Konto auf dieser Website. Sagen Sie dem Betreiber der Anwendung Bescheid.',
    },
    'request-malformed': {
      title: 'Die Anfrage ist fehlerhaft',
      happened:
        'Die Anwendung, von der Sie kommen, hat so gefragt, dass sich nicht antworten lässt. Es wurde ihr nichts gesendet.',
      advice:
        'Gehen Sie zurück und versuchen Sie es noch einmal. Hilft das nicht, sagen Sie dem Betreiber der Anwendung Bescheid.',
    },
    'page-expired': {
      title: 'Diese Seite ist abgelaufen',
      happened:
        'Es ist mehr Zeit vergangen, als diese Seite gültig ist, oder Sie sind bereits fertig. Es wurde niemandem etwas gesendet.',
      advice: 'Gehen Sie zurück zur Anwendung und beginnen Sie dort von vorn.',
    },
    'browser-unknown': {
      title: 'Diese Seite gehört zu einem anderen Browser',
      happened:
        'Ihr Browser hat das Cookie nicht gesendet, mit dem diese Seite geöffnet wurde. Es ist nichts geschehen.',
      advice:
        'Erlauben Sie Cookies für diese Website, gehen Sie zurück zur Anwendung und beginnen Sie in ein und demselben Browser von vorn.',
    },
    'answered-already': {
      title: 'Sie haben bereits geantwortet',
      happened:
        'Sie haben diese Seite schon einmal abgeschlossen, und das gilt. Jetzt hat sich nichts geändert.',
      advice:
        'Sie können diese Seite schließen und in der Anwendung weitermachen. Geht das nicht, beginnen Sie dort noch einmal.',
    },
    'too-many-requests': {
      title: 'Zu viele Versuche',
      happened: 'Aus Ihrem Netz kamen in kurzer Zeit zu viele Anfragen.',
      advice: 'Warten Sie eine Minute und versuchen Sie es erneut.',
    },
    'not-found': {
      title: 'Diese Seite gibt es nicht',
      happened: 'Die Adresse, die Sie geöffnet haben, führt nirgendwohin.',
      advice: 'Prüfen Sie die Adresse oder gehen Sie zurück zur Anwendung.',
    },
    'server-fault': {
      title: 'Hier ist etwas schiefgegangen',
      happened: 'Der Server ist bei der Arbeit an Ihrer Anfrage gescheitert.',
      advice:
        'Versuchen Sie es gleich noch einmal. Geschieht es erneut, nennen Sie der Administration die Anfrage unten.',
    },
    unavailable: {
      title: 'Zurzeit nicht verfügbar',
      happened: 'Der Server kann im Augenblick nichts speichern und hat deshalb nichts getan.',
      advice: 'Versuchen Sie es gleich noch einmal.',
    },
  },
};
