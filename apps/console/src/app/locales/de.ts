import type { Translated } from '../../lib/i18n/texts.js';
import type { en } from './en.js';

/** The texts of the shell, in German. */
export const de: Translated<typeof en> = {
  close: 'Schließen',
  skip: 'Zum Inhalt springen',
  menu: 'Menü',
  navigation: 'Konsole',
  search: 'Suchen',
  renewal: {
    title: { ended: 'Sie wurden abgemeldet', 'too-old': 'Bitte melden Sie sich erneut an' },
    why: {
      ended:
        'Ihre Sitzung ist beendet. Melden Sie sich in einem anderen Tab an; danach geht es hier weiter, und nichts Eingegebenes geht verloren.',
      'too-old':
        'Hier werden Zugangsdaten erzeugt oder geändert, und Ihre Anmeldung ist älter als 15 Minuten. Melden Sie sich in einem anderen Tab erneut an; danach geht es von selbst weiter, und nichts Eingegebenes geht verloren.',
    },
    signIn: 'Anmelden',
    goOn: 'Ich habe mich angemeldet',
    notYet: 'Es gibt noch keine neue Anmeldung.',
  },
  signedIn: {
    title: 'Sie sind angemeldet',
    next: 'Sie können diesen Tab schließen: im anderen geht es weiter.',
  },
  noRole: {
    title: 'Die Konsole ist für Admins und Auditoren',
    why: 'Ihr Konto hat hier keine Rolle. Bitten Sie einen Admin um die Rolle „Admin“ oder „Auditor“. Was Ihnen gehört, steht auf der Seite Ihres Kontos.',
    account: 'Zu Ihrem Konto',
  },
  broken: {
    title: 'Die Konsole kann nicht angezeigt werden',
    why: 'Der Server hat nicht geantwortet, wie er sollte.',
    retry: 'Noch einmal versuchen',
    requestId: 'Anfragenummer:',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    why: 'Die Adresse ist vielleicht falsch geschrieben, oder ihr Ziel gibt es nicht mehr.',
    home: 'Zum Anfang',
  },
  auditor: 'Sie sind als Auditor hier: Sie sehen alles und ändern nichts.',
  offline:
    'Sie sind offline. Was Sie sehen, ist vielleicht veraltet; Änderungen lassen sich nicht speichern.',
  appearance: { title: 'Farben', light: 'Hell', dark: 'Dunkel', auto: 'Wie das System' },
  language: 'Sprache',
  account: {
    menu: 'Ihr Konto',
    own: 'Konto und Anmeldung',
    signOut: 'Abmelden',
    roles: { admin: 'Admin', auditor: 'Auditor' },
  },
  palette: {
    placeholder: 'Seite, Name, Client-ID, letzte 4 eines Secrets, jti',
    nothing: 'Nichts gefunden',
    pages: 'Seiten',
    applications: 'Anwendungen',
    credentialSets: 'Zugangsdaten',
    credentials: 'Secrets und Schlüssel',
    apis: 'APIs',
    accounts: 'Konten',
    tokens: 'Tokens',
  },
};
