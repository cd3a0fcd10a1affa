import type { Language } from '#oauth';

const en = {
  language: 'en' as Language,
  problem: (title: string) => `Problem: ${title}`,
  title: 'Set up Legate',
  lead: 'You are the first here. Make the account of the first administrator; others can be made with it.',
  email: 'E-mail address',
  name: 'Your name',
  password: 'Password',
  hint: 'At least 8 characters. A few words that only you put together are good.',
  repeated: 'Password once more',
  submit: 'Make the account',
  problems: {
    email: 'That is not an e-mail address.',
    taken:
      'There is an account with this e-mail address already. Give another; accounts can be changed later.',
    name: 'A name is needed, of at most 120 characters.',
    password: 'The password needs at least 8 characters, and may have 256 at most.',
    repeated_password: 'The password was not typed the same way twice.',
  },
  deadLink: {
    title: 'This link is not good any more',
    happened: 'It was used, has expired, or was replaced by a newer one.',
    fault: '',
    advice:
      'If there is no administrator yet, start the server again: it prints another link. The command “legate setup --help” tells of another way.',
  },
};

/** Everything that setting up says. */
export type SetUpMessages = typeof en;

/** What can be wrong: a field, or that another account has the address. */
export type SetUpProblem = keyof SetUpMessages['problems'];

const de: SetUpMessages = {
  language: 'de',
  problem: (title) => `Problem: ${title}`,
  title: 'Legate einrichten',
  lead: 'Sie sind die oder der Erste hier. Legen Sie das erste Administrationskonto an; damit lassen sich weitere anlegen.',
  email: 'E-Mail-Adresse',
  name: 'Ihr Name',
  password: 'Passwort',
  hint: 'Mindestens 8 Zeichen. Gut sind ein paar Wörter, die nur Sie so zusammenstellen.',
  repeated: 'Passwort noch einmal',
  submit: 'Konto anlegen',
  problems: {
    email: 'Das ist keine E-Mail-Adresse.',
    taken:
      'Mit dieser E-Mail-Adresse gibt es schon ein Konto. Nehmen Sie eine andere; Konten lassen sich später ändern.',
    name: 'Ein Name ist nötig, mit höchstens 120 Zeichen.',
    password: 'Das Passwort braucht mindestens 8 Zeichen und darf höchstens 256 haben.',
    repeated_password: 'Das Passwort wurde nicht zweimal gleich eingegeben.',
  },
  deadLink: {
    title: 'Dieser Link gilt nicht mehr',
    happened: 'Er wurde benutzt, ist abgelaufen oder wurde durch einen neueren ersetzt.',
    fault: '',
    advice:
      'Gibt es noch kein Administrationskonto, starten Sie den Server neu: Er gibt einen neuen Link aus. Einen anderen Weg nennt der Befehl „legate setup --help“.',
  },
};

const MESSAGES: Readonly<Record<Language, SetUpMessages>> = { en, de };

/** The messages of one language. */
export function setUpMessagesIn(language: Language): SetUpMessages {
  return MESSAGES[language];
}
