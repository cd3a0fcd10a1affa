import type { Translated } from '../../../lib/i18n/texts.js';
import type { en } from './en.js';

/** What is said about a token, in German. */
export const de: Translated<typeof en> = {
  verdict: {
    active: {
      title: 'Gültig',
      why: 'Die Signatur stimmt, es ist weder abgelaufen noch widerrufen, und worauf es beruht, gilt noch. Die Introspektion nennt es gegenüber seiner API „active“.',
    },
    identity: {
      title: 'Ein gültiges ID-Token',
      why: 'Es sagt einer Anwendung, wer sich angemeldet hat. Es öffnet keine API, und die Introspektion nennt es nie gültig.',
    },
    checking: { title: 'Wird geprüft …', why: 'Signatur und Eintrag werden angesehen.' },
    unreadable: {
      title: 'Das ist kein Token',
      why: 'Es ist weder ein JWT noch ein undurchsichtiges Token dieses Servers. Wurde es ganz kopiert?',
    },
    code: {
      title: 'Ein Autorisierungscode',
      why: 'Er ist noch kein Token: Eine Anwendung tauscht ihn einmal, binnen einer Minute, gegen Tokens.',
    },
    foreign: {
      title: 'Von einem anderen Aussteller',
      why: 'Dieser Server hat es nicht ausgestellt; hier kann man es nur lesen, nicht prüfen.',
    },
    unknown: {
      title: 'Nicht im Ledger',
      why: 'Dieser Server weiß nichts von ihm. Was immer es sagt, die Introspektion nennt es ungültig.',
    },
    altered: {
      title: 'Nicht von diesem Server signiert',
      why: 'Keiner der veröffentlichten Schlüssel hat diese Signatur gemacht: Es wurde verändert, abgeschnitten oder von anderen gemacht. Niemand darf es annehmen.',
    },
    revoked: {
      title: 'Widerrufen',
      why: 'Es wurde vor seiner Zeit beendet. Die Introspektion nennt es ungültig; eine API, die nur Signaturen prüft, nimmt es an, bis es abläuft.',
    },
    expired: { title: 'Abgelaufen', why: 'Seine Zeit ist um. Niemand nimmt es noch an.' },
    ended: {
      title: 'Ungültig',
      why: 'Es ist weder abgelaufen noch widerrufen, doch worauf es beruht, gilt nicht mehr: die Zugangsdaten, das Konto, die Zustimmung, die Delegation oder die Tausch-Regel. Die Introspektion nennt es ungültig.',
    },
  },
  opaque: {
    access_token:
      'Ein undurchsichtiges Access Token: Es sagt niemandem etwas. Eine API fragt diesen Server danach.',
    refresh_token:
      'Ein Refresh Token: Damit holt eine Anwendung neue Access Tokens, während die Person weg ist.',
    code: 'Ein Autorisierungscode: Eine Anwendung tauscht ihn einmal gegen Tokens.',
    note: 'Nur seine ID wurde nachgesehen. Ob der Rest stimmt, wurde nicht geprüft.',
  },
  ledger: 'Eintrag im Ledger öffnen',
  header: 'Kopf',
  claims: 'Claims',
  column: { name: 'Name', value: 'Wert', meaning: 'Was es heißt' },
  claim: {
    iss: 'Wer es ausgestellt hat',
    sub: 'Von wem es spricht: von einer Person oder den Zugangsdaten selbst',
    aud: 'Für welche API es ist. Eine API weist Tokens für andere ab',
    exp: 'Wann es endet',
    iat: 'Wann es ausgestellt wurde',
    nbf: 'Ab wann es gilt',
    jti: 'Seine ID: Unter ihr steht es im Ledger',
    client_id: 'Welche Zugangsdaten es bekamen',
    scope: 'Was es erlaubt',
    gty: 'Der Grant-Typ, mit dem es geholt wurde',
    act: 'Wer wirklich gefragt hat, wo das nicht das Subjekt ist',
    auth_time: 'Wann die Person sich angemeldet hat',
    nonce: 'Was die Anwendung mitschickte, um ihre Antwort zu erkennen',
    acr: 'Wie stark die Person sich angemeldet hat',
    amr: 'Wie die Person sich angemeldet hat',
    azp: 'Für welche Zugangsdaten es ausgestellt wurde',
    at_hash: 'Bindet es an das Access Token daneben',
    sid: 'Die Sitzung der Person',
    email: 'Die E-Mail-Adresse der Person',
    name: 'Der Name der Person',
    alg: 'Wie es signiert ist',
    kid: 'Welcher Schlüssel es signiert hat',
    typ: 'Welche Art von Token es ist: at+jwt ist ein Access Token',
  },
};
