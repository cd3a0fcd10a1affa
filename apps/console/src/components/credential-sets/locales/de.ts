import type { Translated } from '../../../lib/i18n/texts.js';
import type { en } from './en.js';

/** The texts about the settings of credential sets, in German. */
export const de: Translated<typeof en> = {
  name: { label: 'Name', hint: 'Wie Ihr Team diese Zugangsdaten nennt.' },
  scopes: {
    label: 'Scopes',
    hint: 'Wofür ihre Tokens gelten. Anfragen, die keine nennen, bekommen alle.',
    none: 'Hier ist noch keine API angelegt.',
    needed: 'Wählen Sie mindestens einen: ohne Scope gibt es kein Token.',
    placeholder: 'Scopes wählen',
    nothing: 'Kein solcher Scope',
    person: 'Über den Menschen (OpenID Connect)',
  },
  newApi: {
    open: 'API anlegen',
    title: 'API anlegen',
    why: 'Scopes gehören zu einer API: wofür Tokens gelten. Sagen Sie, wie Ihre heißt und was dort erlaubt sein kann.',
    identifier: 'Adresse der API',
    identifierHint: 'Die Audience ihrer Tokens. Sie muss nicht erreichbar sein, ändert sich aber nie.',
    scopes: 'Ihre Scopes',
    scopesHint: 'Einer für alles, was erlaubt werden kann, jeder mit der Eingabetaste.',
    submit: 'Anlegen und wählen',
    cancel: 'Jetzt nicht',
  },
  redirect: {
    label: 'Redirect-URIs',
    hint: 'Wohin Menschen nach der Anmeldung zurückkommen. Verglichen wird Zeichen für Zeichen.',
    postLogout: 'Redirect-URIs nach dem Abmelden',
    postLogoutHint: 'Wohin Menschen nach dem Abmelden geschickt werden dürfen.',
    nth: '{{label}}: {{number}}',
    add: 'Weitere hinzufügen',
    remove: '{{label}} entfernen',
    twin: '„{{twin}}“ ist eine andere Adresse als „{{uri}}“. Wenn Ihre Anwendung beide nutzt, fügen Sie beide hinzu.',
    needed: 'Mindestens eine ist nötig.',
    mend: 'Eine davon ist nicht, wie sie sein muss.',
    fault: {
      'too-long': 'Höchstens 2000 Zeichen.',
      'not-ascii': 'Nur einfache Zeichen ohne Leerzeichen; den Rest prozentkodieren.',
      'not-absolute': 'Eine ganze Adresse ist nötig, etwa https://app.example/callback.',
      fragment: 'Kein Fragment: was nach # steht, erreicht keinen Server (RFC 6749 §3.1.2).',
      wildcard:
        'Keine Platzhalter: schreiben Sie jede Adresse aus. Verglichen wird, was da steht (RFC 9700 §2.1).',
      control: 'Kein Backslash und kein kodiertes Steuerzeichen.',
      http: 'http nur zur selben Maschine: 127.0.0.1, [::1] oder localhost. Nehmen Sie https.',
      scheme: 'https, http zur selben Maschine, oder ein eigenes Schema mit Punkt (com.example.app:/).',
      path: 'Nach dem Schema ist ein Pfad nötig, etwa com.example.app:/callback.',
      user: 'Kein Benutzername und kein Passwort vor dem Host.',
      dot: 'Der Host darf nicht mit einem Punkt enden.',
      'normal-form': 'Schreiben Sie sie wie Browser: {{form}}',
    },
  },
  assertions: {
    jwks: 'Adresse der veröffentlichten Schlüssel',
    jwksHint:
      'Eine https-URL mit einem JWK-Set. Schlüssel dort gelten neben denen, die hier registriert sind.',
    audiences: 'Weitere Zielgruppen',
    audiencesHint:
      'Was aud neben unserem Aussteller und dem Token-Endpunkt sein darf, jede mit der Eingabetaste. Googles Bibliotheken schreiben https://oauth2.googleapis.com/token.',
    jti: 'Jede Aussage braucht eine ID (jti)',
    jtiHint: 'Eine ID gilt einmal. Ohne sie dürfen dieselben Bytes wiederkommen, bis sie ablaufen.',
  },
  lifetime: {
    access: 'Lebensdauer von Access-Tokens',
    accessHint: 'Kurz ist sicherer: ein gestohlenes Token nützt, bis es abläuft.',
    refresh: 'Lebensdauer einer Anmeldung',
    refreshHint: 'Danach müssen sich Menschen neu anmelden, wie oft die Anwendung auch genutzt wurde.',
    idle: 'Ungenutzte Anmeldungen enden nach',
    idleHint: 'Ein Refresh-Token, das so lange niemand nutzte, ist tot.',
  },
};
