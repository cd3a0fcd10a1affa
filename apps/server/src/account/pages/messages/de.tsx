import type { ReactNode } from 'react';
import type { AccountMessages } from './messages.js';

/** The pages of `/account` in German. */
export const de: AccountMessages = {
  language: 'de',
  problem: (title) => `Problem: ${title}`,
  back: 'Zurück zu Ihrem Konto',

  overview: {
    title: 'Ihr Konto',
    signedInAs: 'Angemeldet als',
    signOut: 'Abmelden',
    done: {
      'password-changed': 'Ihr Passwort ist geändert, und alle anderen Sitzungen sind beendet.',
      'session-ended': 'Die Sitzung ist beendet.',
      'sessions-ended': 'Alle anderen Sitzungen sind beendet.',
      'access-withdrawn': 'Der Zugriff ist widerrufen.',
      'authenticator-removed': 'Ihre Authenticator-App ist entfernt. Ihr Passwort genügt wieder.',
    },
  },

  applications: {
    title: 'Anwendungen mit Zugriff',
    none: 'Keine Anwendung hat Zugriff auf Ihre Daten.',
    since: (time): ReactNode => <>Seit {time}</>,
    can: (things) => `Sie kann: ${things}`,
    withdraw: 'Widerrufen',
    withdrawFrom: (application) => `Zugriff von ${application} widerrufen`,
    reach: (time) =>
      `Ein Widerruf wirkt sofort: Es wird nichts Neues mehr ausgegeben. Was eine Anwendung schon hat, nimmt eine API, die hier nicht nachfragt, noch bis zum Ablauf an, höchstens ${time} lang.`,
  },

  sessions: {
    title: 'Wo Sie angemeldet sind',
    current: 'Dieser Browser',
    unknownBrowser: 'Unbekannter Browser',
    on: (browser, system) => `${browser} unter ${system}`,
    lastUsed: (time, address): ReactNode => (
      <>
        Zuletzt benutzt {time} von {address}
      </>
    ),
    end: 'Beenden',
    endNamed: (name) => `Sitzung von ${name} beenden`,
    endOthers: 'Alle anderen Sitzungen beenden',
  },

  security: {
    title: 'Wie Sie sich anmelden',
    password: 'Passwort',
    changePassword: 'Passwort ändern',
    authenticator: 'Authenticator-App',
    noAuthenticator: 'Nicht eingerichtet. Mit ihr öffnet Ihr Passwort allein nichts mehr.',
    setUpAuthenticator: 'Einrichten',
    authenticatorSince: (time): ReactNode => <>Eingerichtet am {time}</>,
    removeAuthenticator: 'App entfernen',
    codesLeft: (count) =>
      count === 1 ? 'Noch 1 Wiederherstellungscode' : `Noch ${count} Wiederherstellungscodes`,
    newCodes: 'Neue Wiederherstellungscodes erzeugen',
  },

  password: {
    title: 'Passwort ändern',
    current: 'Aktuelles Passwort',
    new: 'Neues Passwort',
    hint: 'Mindestens 8 Zeichen. Gut sind ein paar Wörter, die nur Sie so zusammenstellen.',
    repeated: 'Neues Passwort noch einmal',
    submit: 'Passwort ändern',
    consequence: 'Ihre anderen Sitzungen enden, und ebenso der Zugriff, den Anwendungen jetzt haben.',
    problems: {
      'current-wrong': 'Das aktuelle Passwort stimmt nicht.',
      'too-short': 'Das neue Passwort braucht mindestens 8 Zeichen.',
      'too-long': 'Das neue Passwort darf höchstens 256 Zeichen haben.',
      'not-repeated': 'Das neue Passwort wurde nicht zweimal gleich eingegeben.',
      throttled: 'Zu viele Versuche. Warten Sie eine Viertelstunde und versuchen Sie es dann erneut.',
    },
  },

  authenticator: {
    title: 'Authenticator-App einrichten',
    scan: 'Scannen Sie dieses Bild mit der App auf Ihrem Telefon.',
    picture: 'Ein QR-Code für Ihre Authenticator-App. Der Schlüssel darunter besagt dasselbe.',
    type: 'Wenn Sie es nicht scannen können, geben Sie diesen Schlüssel in die App ein:',
    code: 'Der Code, den die App jetzt anzeigt',
    hint: 'Sechs Ziffern.',
    submit: 'Einrichten',
    wrong:
      'Die App zeigt diesen Code jetzt nicht an. Prüfen Sie, ob die Uhr Ihres Telefons stimmt, und versuchen Sie den nächsten Code.',
  },

  recoveryCodes: {
    title: 'Wiederherstellungscodes aufbewahren',
    lead: 'Wenn Sie Ihr Telefon verlieren, meldet jeder von ihnen Sie einmal an. Sie werden nur jetzt angezeigt.',
    keep: 'Drucken Sie sie aus oder schreiben Sie sie auf, und bewahren Sie sie getrennt von Telefon und Passwort auf. Frühere Codes gelten nicht mehr.',
    list: 'Wiederherstellungscodes',
    done: 'Ich habe sie aufbewahrt',
  },
};
