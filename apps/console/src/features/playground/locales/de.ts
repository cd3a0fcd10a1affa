import type { Translated } from '../../../lib/i18n/texts.js';
import type { en } from './en.js';

/** The texts of the playground, in German. */
export const de: Translated<typeof en> = {
  title: 'Spielwiese',
  description:
    'Probieren Sie Zugangsdaten wirklich aus: Sie sehen die genaue Anfrage, senden sie und nehmen das Token auseinander.',
  private:
    'Geheimnisse und Schlüssel bleiben auf dieser Seite: Sie gehen an den Token-Endpunkt dieses Servers oder nirgendwohin, und sind weg, wenn Sie gehen. Die Tokens sind echt und stehen im Ledger.',
  grant: 'Grant: {{grant}}.',
  spec: 'Wie das festgelegt ist',
  set: {
    label: 'Zugangsdaten',
    placeholder: 'Einen Teil des Namens oder die Client-ID eingeben',
    nothing: 'Keine Zugangsdaten heißen so',
    off: 'Diese Zugangsdaten sind gesperrt: Jede Anfrage wird verweigert.',
  },
  empty: {
    title: 'Wählen Sie Zugangsdaten',
    description:
      'Zugangsdaten sind für je einen Grant gemacht; die Spielwiese zeigt die Anfrage, die er braucht.',
    action: 'Zu den Anwendungen',
  },
  notHere: {
    oauth1:
      'OAuth 1.0 signiert jede Anfrage mit dem Geheimnis des Consumers; die Anleitung zeigt, wie. Hier gibt es nichts auszuprobieren.',
    device: 'Der Device-Grant braucht ein Gerät, das einen Code zeigt. Hier gibt es nichts auszuprobieren.',
  },
  auth: {
    method: 'Wie sich der Client ausweist',
    methods: {
      client_secret_basic: 'Geheimnis im Kopf (HTTP Basic)',
      client_secret_post: 'Geheimnis im Körper',
      private_key_jwt: 'Signierte Assertion (private_key_jwt)',
      none: 'Gar nicht (öffentlicher Client)',
    },
    public: 'Ein öffentlicher Client hat kein Geheimnis: PKCE beweist, dass beendet, wer begonnen hat.',
    secret: 'Client-Geheimnis',
    secretHint: 'Eines der Geheimnisse, die auf {{hints}} enden.',
    noSecret: 'Diese Zugangsdaten haben kein aktives Geheimnis.',
    show: 'Geheimnis zeigen oder verbergen',
  },
  key: {
    label: 'Privater Schlüssel',
    hint: 'Eine Schlüsseldatei (JSON), ein PEM, das mit BEGIN PRIVATE KEY beginnt, oder ein privater JWK. Er wird hier gelesen und nirgendwohin gesendet.',
    open: 'Datei öffnen',
    sign: 'Assertion signieren',
    signed: 'Signiert. Sie gilt einmal, fünf Minuten lang.',
    fault: {
      public: 'Das ist ein öffentlicher Schlüssel; es signiert die private Hälfte.',
      encrypted: 'Dieser Schlüssel ist verschlüsselt: Nehmen Sie erst mit openssl pkcs8 das Passwort weg.',
      'old-form': 'Ein Browser liest nur PKCS #8: Wandeln Sie ihn mit openssl pkcs8 -topk8 -nocrypt um.',
      unreadable: 'Daraus lässt sich kein Schlüssel lesen.',
      unfit: 'Dieser Schlüssel kann nicht mit ES256, RS256 oder EdDSA signieren.',
    },
  },
  target: {
    scopes: 'Scopes',
    scopesHint: 'Ohne Angabe bekommt es: {{scopes}}',
    api: 'Für die API',
    apiHint: 'Nötig, wo die Scopes zu mehreren gehören',
  },
  exchange: {
    token: 'Token des Subjekts',
    tokenHint: 'Das Access Token einer Person, für diese Anwendung oder für ihre API ausgestellt.',
    api: 'Für die API',
  },
  assertion: {
    subject: 'Im Namen von',
    subjectHint: 'Die E-Mail-Adresse einer Person, wo eine Delegation es erlaubt. Leer: für sich selbst.',
    build: 'Assertion bauen und signieren',
    once: 'Eine Assertion gilt einmal: Bauen Sie nach dem Senden eine neue.',
    signed: 'Was signiert wurde',
  },
  request: {
    title: 'Die Anfrage',
    form: 'Anfrage zeigen als',
    http: 'HTTP',
    curl: 'curl',
    secrets: 'Geheimnisse zeigen',
    send: 'Anfrage senden',
  },
  answer: {
    title: 'Die Antwort',
    raw: 'Antwort, wie sie kam',
    refused: 'Der Server hat abgelehnt.',
    tokens: 'Tokens der Antwort',
    access_token: 'Access Token',
    id_token: 'ID-Token',
    refresh_token: 'Refresh Token',
  },
  redirect: {
    title: 'Die Zugangsdaten nennen die Adresse der Spielwiese noch nicht',
    why: 'Menschen werden nur zu Adressen zurückgeführt, die bei den Zugangsdaten stehen, Buchstabe für Buchstabe. Fügen Sie diese hinzu, um es hier zu probieren; nehmen Sie sie vor dem echten Betrieb wieder weg.',
    add: 'Zu diesen Zugangsdaten hinzufügen',
    added: 'Hinzugefügt. Binnen einer Sekunde gilt es.',
    auditor: 'Ein Admin kann sie hinzufügen.',
  },
  callback: {
    title: 'Der Code ist angekommen',
    next: 'Sie können diesen Tab schließen: Im anderen geht die Spielwiese weiter.',
  },
  flow: {
    again: 'Von vorn beginnen',
    prepare: {
      title: 'Die Anwendung bereitet sich vor',
      why: 'Sie denkt sich für diese eine Anmeldung ein Geheimnis aus und sendet nur dessen Hash: Wer den Code stiehlt, kann ihn nicht benutzen.',
    },
    ask: {
      title: 'Sie schickt die Person zur Anmeldung',
      why: 'Der Browser geht zu dieser Adresse. Die Person sind jetzt Sie: Melden Sie sich im neuen Tab an und stimmen Sie zu.',
      request: 'Autorisierungsanfrage',
      go: 'In neuem Tab anmelden und zustimmen',
      notYet: 'Erst muss die Adresse der Spielwiese bei den Zugangsdaten stehen: siehe Schritt 1.',
    },
    answer: {
      title: 'Die Person kommt mit einem Code zurück',
      why: 'Der Server schickt den Browser zur Redirect-URI. Die Anwendung prüft, ob es ihre Antwort ist.',
      waiting: 'Wartet auf den anderen Tab.',
      foreign: 'Das ist keine Antwort auf diese Anfrage',
      foreignWhy:
        'State oder Aussteller sind andere. Eine echte Anwendung hört hier auf: Jemand könnte sie untergeschoben haben.',
    },
    token: {
      title: 'Sie tauscht den Code gegen Tokens',
      why: 'Von Server zu Server. Mit dem Verifier beweist sie, dass sie begonnen hat; der Code gilt einmal, eine Minute lang.',
      waiting: 'Es gibt noch keinen Code.',
    },
    value: { verifier: 'code_verifier', challenge: 'code_challenge', state: 'state' },
    hint: {
      verifier: 'Zufällig; die Anwendung behält ihn bis zum letzten Schritt.',
      challenge: 'Sein SHA-256-Hash: Der geht an den Server.',
      state: 'Zufällig: Kommt unverändert zurück, damit die Anwendung ihre Antwort erkennt.',
      code: 'Gilt einmal, eine Minute lang, nur mit dem Verifier.',
      stateBack: 'Dasselbe, das gesendet wurde.',
      iss: 'Dieser Server und kein anderer.',
    },
  },
};
