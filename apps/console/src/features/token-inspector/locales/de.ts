import type { Translated } from '../../../lib/i18n/texts.js';
import type { en } from './en.js';

/** The texts of the token inspector, in German. */
export const de: Translated<typeof en> = {
  title: 'Token-Prüfer',
  description: 'Fügen Sie ein Token ein: Sie sehen, was es sagt, wer es signiert hat und ob es noch gilt.',
  field: 'Token',
  hint: 'Ein JWT oder ein undurchsichtiges Token, mit oder ohne „Bearer“.',
  private:
    'Das Token bleibt in diesem Browser: Es wird hier gelesen, und hier wird seine Signatur geprüft. Nur seine ID geht an diesen Server, um seinen Eintrag nachzusehen; sonst geht nichts irgendwohin, und nichts wird gespeichert.',
  clear: 'Leeren',
  empty: {
    title: 'Noch kein Token',
    description: 'Fügen Sie oben eines ein, oder holen Sie eines auf der Spielwiese.',
    action: 'Zur Spielwiese',
  },
};
