import type { Translated } from '../../../lib/i18n/texts.js';
import type { en } from './en.js';

/** The texts about grant types, in German. */
export const de: Translated<typeof en> = {
  name: {
    clientCredentials: 'Client Credentials',
    authorizationCode: 'Authorization Code',
    jwtBearer: 'Dienstkonto',
    deviceCode: 'Device Code',
    tokenExchange: 'Token-Tausch',
    oauth1: 'OAuth 1.0',
    refreshToken: 'Refresh Token',
  },
  grant: {
    client_credentials: {
      title: 'Handelt für sich selbst',
      what: 'Ein Programm bekommt ein Token im eigenen Namen. Kein Mensch ist beteiligt.',
      use: 'Für Programme auf Servern, die eine API aufrufen.',
      risk: 'Wer das Secret oder den Schlüssel hat, ist das Programm. Sicher aufbewahren und rotieren.',
    },
    authorization_code: {
      title: 'Meldet Menschen an',
      what: 'Ein Mensch meldet sich hier an und erlaubt der Anwendung etwas. Sie sieht das Passwort nie.',
      use: 'Immer dann, wenn ein Mensch vor einem Bildschirm mit Browser sitzt.',
      risk: 'Eine falsche Redirect-URI verschenkt Tokens. PKCE schützt den Code unterwegs.',
    },
    'jwt-bearer': {
      title: 'Arbeitet als Dienstkonto',
      what: 'Ein Job unterschreibt eine kurze Aussage mit dem eigenen Schlüssel und handelt für sich, oder für Menschen, für die ein Admin es erlaubt hat.',
      use: 'Für nächtliche Jobs, und wo niemand da ist, um sich anzumelden.',
      risk: 'Wer den Schlüssel hat, handelt für alle in den Delegationen. Wenige nennen, und ablaufen lassen.',
    },
    device_code: {
      title: 'Meldet Menschen an einem Gerät an',
      what: 'Das Gerät zeigt einen Code. Der Mensch gibt ihn an Handy oder Computer ein und meldet sich dort an.',
      use: 'Für Fernseher, Konsolen und Kommandozeilen ohne Browser.',
      risk: 'Jemand kann dazu verleitet werden, einen fremden Code einzugeben.',
    },
    'token-exchange': {
      title: 'Tauscht Tokens',
      what: 'Eine API, die mit einem Token aufgerufen wurde, bekommt ein anderes, um für denselben Menschen die nächste API aufzurufen.',
      use: 'Für Dienste hinter Diensten.',
      risk: 'Es erweitert, wohin ein Token reicht. Eine Tauschregel sagt, welche API für welche.',
    },
    oauth1: {
      title: 'Unterschreibt nach OAuth 1.0',
      what: 'Ein älteres Programm unterschreibt Anfragen mit einem gemeinsamen Secret und bekommt ein Token von heute.',
      use: 'Nur für Programme, die man noch nicht ändern kann.',
      risk: 'Der Server muss das Secret aufbewahren. Wechseln Sie zu einem anderen Grant, sobald es geht.',
    },
  },
  legs: { two: 'Zwei Beine: kein Mensch ist beteiligt', three: 'Drei Beine: ein Mensch meldet sich an' },
  risk: { label: 'Risiko', low: 'Geringes Risiko', medium: 'Etwas Risiko', high: 'Hohes Risiko' },
  notServed: 'Hier noch nicht angeboten',
  specification: 'Spezifikation: {{label}}',
  newTab: 'öffnet in einem neuen Tab',
  party: { person: 'Mensch', application: 'Anwendung', server: 'Legate', api: 'API' },
  spokenStep: '{{number}}. {{from}} an {{to}}: {{what}}.',
  step: {
    ask: 'bittet um einen Code',
    secret: 'Client-ID und Secret, oder Schlüssel',
    assertion: 'Aussage, unterschrieben',
    signature: 'unterschriebene Anfrage',
    exchange: 'ihre ID und das erhaltene Token',
    token: 'Access-Token',
    call: 'Anfrage mit dem Token',
    send: 'schickt zur Anmeldeseite',
    signIn: 'meldet sich an, stimmt zu',
    code: 'Code, über den Browser',
    redeem: 'Code und Beweis (PKCE)',
    deviceCode: 'Code zum Anzeigen',
    show: 'zeigt den Code',
    enter: 'meldet sich an, gibt ihn ein',
    poll: 'fragt, ob er eingegeben ist',
  },
};
