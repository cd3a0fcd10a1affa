import type { Translated } from '../../../../lib/i18n/texts.js';
import type { en } from './en.js';

/** Why requests are refused and what to do about it, in German. */
export const de: Translated<typeof en> = {
  'trust-audience': {
    cause: 'Das Token des anderen Ausstellers ist für eine andere Zielgruppe als die des Vertrauens.',
    cure: 'Lassen Sie den Aussteller in aud allein die Zielgruppe des Vertrauens nennen, oder vertrauen Sie ihm mit dieser Zielgruppe.',
  },
  'trust-condition': {
    cause: 'Ein Claim im Token des anderen Ausstellers erfüllt eine Bedingung des Vertrauens nicht.',
    cure: 'Sehen Sie im Ereignis nach, was der Claim war; ist es, wen Sie meinten, dann vertrauen Sie unter Bedingungen, die er erfüllt.',
  },
  'wrong-secret': {
    cause: 'Das gesendete Secret ist keines dieser Zugangsdaten.',
    cure: 'Vergleichen Sie die letzten vier Zeichen mit den Secrets hier; ist es verloren, rotieren Sie und verteilen das neue.',
  },
  'secret-disabled': {
    cause: 'Das Secret stimmt, wurde aber gesperrt.',
    cure: 'Geben Sie es wieder frei, oder geben Sie der Anwendung ein anderes Secret dieser Zugangsdaten.',
  },
  'secret-retired': {
    cause: 'Das Secret stimmt, wurde aber stillgelegt, und das ist endgültig.',
    cure: 'Irgendwo wird noch das alte Secret genutzt: finden Sie die Stelle an der IP-Adresse, und geben Sie ihr ein gültiges.',
  },
  'secret-expired': {
    cause: 'Das Secret stimmt, aber seine Zeit ist um.',
    cure: 'Fügen Sie ein Secret hinzu oder rotieren Sie, und verteilen Sie das neue.',
  },
  'consumer-key-expired': {
    cause: 'Der Consumer-Key stimmt, aber seine Zeit ist um.',
    cure: 'Fügen Sie einen anderen Consumer-Key hinzu, und verteilen Sie ihn mit seinem Secret.',
  },
  'consumer-key-off': {
    cause: 'Der Consumer-Key ist bekannt, wurde aber gesperrt oder stillgelegt.',
    cure: 'Geben Sie ihn wieder frei, oder geben Sie der Anwendung einen anderen.',
  },
  'credential-set-off': {
    cause: 'Die Zugangsdaten oder das Dienstkonto sind gesperrt oder stillgelegt.',
    cure: 'Geben Sie sie frei, wenn sie gelten sollen; was stillgelegt ist, gilt nie wieder.',
  },
  'no-authentication': {
    cause: 'Die Anfrage nennt die Zugangsdaten und beweist nichts.',
    cure: 'Senden Sie das Secret mit HTTP Basic, oder signieren Sie eine Assertion, je nachdem, was registriert ist.',
  },
  'auth-method': {
    cause: 'Der Nachweis stimmt, kam aber auf einem Weg, den diese Zugangsdaten nicht erlauben.',
    cure: 'Nehmen Sie einen der Wege, die bei den Zugangsdaten stehen, oder erlauben Sie den anderen.',
  },
  'two-auth-methods': {
    cause: 'Die Anfrage weist sich auf zwei Wegen zugleich aus.',
    cure: 'Senden Sie das Secret entweder mit HTTP Basic oder im Rumpf, nie beides.',
  },
  'no-live-key': {
    cause: 'Kein gültiger Schlüssel dieser Zugangsdaten passt zur Signatur.',
    cure: 'Prüfen Sie, ob die Anwendung mit der privaten Hälfte eines Schlüssels von hier signiert, und ob er freigegeben und nicht abgelaufen ist.',
  },
  'no-trust': {
    cause: 'Das Token des anderen Ausstellers ist nicht, was ein Vertrauen dieses Dienstkontos verlangt.',
    cure: 'Vergleichen Sie iss, aud und Claims Zeichen für Zeichen mit den Ausstellern, denen hier vertraut wird.',
  },
  'oauth1-signature': {
    cause: 'Kein gültiger Consumer-Key dieser Zugangsdaten hat die Signatur von OAuth 1.0 gemacht.',
    cure: 'Prüfen Sie Consumer-Key und Secret, und ob ein POST an den Token-Endpunkt signiert wird.',
  },
  'replayed-assertion': {
    cause: 'Dieselbe Assertion kam zweimal, und jede gilt einmal.',
    cure: 'Signieren Sie für jede Anfrage eine neue Assertion mit eigener jti.',
  },
  'missing-jti': {
    cause: 'Hier wird eine jti verlangt, und die Assertion hat keine.',
    cure: 'Schreiben Sie in jede Assertion eine zufällige jti, oder verlangen Sie sie nicht länger.',
  },
  'assertion-issuer': {
    cause: 'Die Assertion nennt einen anderen Client als den, der sie sendet.',
    cure: 'Setzen Sie iss und sub beide auf die client_id dieser Zugangsdaten.',
  },
  'assertion-audience': {
    cause: 'Die Assertion ist für einen anderen Server: aud ist falsch.',
    cure: 'Setzen Sie aud genau auf den Token-Endpunkt oder den Aussteller, als einen Text, oder erlauben Sie die andere Zielgruppe bei den Zugangsdaten.',
  },
  'assertion-time': {
    cause: 'Die Zeiten in der Assertion sind zu alt, zu weit voraus oder zu weit auseinander.',
    cure: 'Stellen Sie die Uhr der Maschine mit NTP, und signieren Sie Assertions, die höchstens eine Stunde gelten.',
  },
  'assertion-type': {
    cause: 'Das signierte Token ist von anderer Art als eine Assertion.',
    cure: 'Lassen Sie typ weg, oder setzen Sie es auf JWT.',
  },
  'unreadable-assertion': {
    cause: 'Die Assertion ist kein lesbares JWT.',
    cure: 'Signieren Sie sie mit einer JWT-Bibliothek, mit einem der Verfahren RS256, ES256 oder EdDSA.',
  },
  'oauth1-clock': {
    cause: 'Die Uhr des Aufrufers geht falsch.',
    cure: 'Stellen Sie die Uhr der Maschine mit NTP.',
  },
  'oauth1-nonce': {
    cause: 'Dieselbe signierte Anfrage kam zweimal.',
    cure: 'Nehmen Sie für jede Anfrage eine neue Nonce und einen neuen Zeitstempel.',
  },
  'wrong-grant': {
    cause: 'Die Zugangsdaten wurden mit einem anderen Grant gefragt als ihrem eigenen.',
    cure: 'Nehmen Sie die Zugangsdaten dieses Grants, oder legen Sie welche an: alle gelten für genau einen Grant.',
  },
  'unserved-grant': {
    cause: 'Die Anfrage nennt keinen Grant, den dieser Server bedient.',
    cure: 'Setzen Sie grant_type auf den dieser Zugangsdaten.',
  },
  'scope-not-held': {
    cause: 'Es wurde um einen Scope gebeten, den die Zugangsdaten nicht haben.',
    cure: 'Bitten Sie um weniger Scopes, oder geben Sie den Zugangsdaten den Scope.',
  },
  'no-default-scope': {
    cause: 'Es wurde um keinen Scope gebeten, und die Zugangsdaten haben keine üblichen.',
    cure: 'Nennen Sie die Scopes in der Anfrage, oder geben Sie den Zugangsdaten übliche Scopes.',
  },
  'scope-gone': {
    cause: 'Ein Scope oder eine API wurde seither weggenommen.',
    cure: 'Geben Sie den Zugangsdaten einen Scope, den die API noch hat.',
  },
  'scope-not-allowed': {
    cause: 'Es wurde um mehr gebeten, als der Mensch erlaubt hat.',
    cure: 'Lassen Sie ihn noch einmal zustimmen, mit den Scopes, die nötig sind.',
  },
  target: {
    cause: 'Die API, für die das Token sein soll, fehlt, ist unbekannt oder nicht die dieser Zugangsdaten.',
    cure: 'Nennen Sie mit resource eine API bei ihrer Adresse, und geben Sie den Zugangsdaten einen Scope von ihr.',
  },
  'no-delegation': {
    cause: 'Keine Delegation lässt das Dienstkonto für diesen Menschen handeln.',
    cure: 'Legen Sie eine Delegation für die Adresse an, oder bitten Sie ohne sub.',
  },
  'delegation-state': {
    cause: 'Für diesen Menschen gibt es eine Delegation, aber sie wartet, ist abgelaufen oder entfernt.',
    cure: 'Genehmigen Sie sie, oder legen Sie eine neue an.',
  },
  'scope-not-delegated': {
    cause: 'Die Delegation enthält einen Scope nicht, um den gebeten wurde.',
    cure: 'Bitten Sie um weniger Scopes, oder legen Sie eine Delegation an, die ihn enthält.',
  },
  'subject-unknown': {
    cause: 'Für diese Adresse kann niemand handeln: es gibt kein solches Konto, oder es gehört einem Admin.',
    cure: 'Nehmen Sie genau die E-Mail-Adresse eines freigegebenen Kontos, das kein Admin ist.',
  },
  'code-used': {
    cause: 'Der Code kam zweimal; alles, was aus ihm wurde, ist widerrufen.',
    cure: 'Tauschen Sie jeden Code einmal, und wiederholen Sie die Anfrage nicht, wenn sie langsam ist.',
  },
  'code-expired': {
    cause: 'Der Code wurde zu spät getauscht.',
    cure: 'Tauschen Sie ihn sofort: ein Code lebt eine Minute.',
  },
  'code-unknown': {
    cause: 'Der Code ist von einem anderen Server oder für andere Zugangsdaten.',
    cure: 'Tauschen Sie ihn mit der client_id, die die Anmeldung begann.',
  },
  pkce: {
    cause: 'Der Beweis, dass der Code dem Aufrufer gehört (PKCE), fehlt oder ist falsch.',
    cure: 'Behalten Sie den Verifier jeder Anmeldung, und senden Sie den, dessen SHA-256 die Challenge war.',
  },
  'redirect-uri': {
    cause: 'Die Redirect-URI ist nicht Zeichen für Zeichen eine, die registriert ist.',
    cure: 'Registrieren Sie genau diese URI, oder senden Sie die registrierte: Schema, Host, Port, Pfad und Schrägstrich zählen.',
  },
  'refresh-reused': {
    cause: 'Ein Refresh-Token wurde zweimal genutzt; seine Familie ist widerrufen.',
    cure: 'Speichern Sie das neue Refresh-Token jeder Antwort, und lassen Sie es einen Prozess nach dem anderen nutzen.',
  },
  'refresh-dead': {
    cause: 'Das Refresh-Token ist abgelaufen oder nicht von diesen Zugangsdaten.',
    cure: 'Lassen Sie den Menschen sich neu anmelden.',
  },
  'taken-back': {
    cause: 'Was der Mensch erlaubt hatte, wurde zurückgenommen, oder das Konto wurde gesperrt.',
    cure: 'Lassen Sie den Menschen sich neu anmelden.',
  },
  'missing-parameter': {
    cause: 'Der Anfrage fehlt ein Parameter, den sie braucht.',
    cure: 'Senden Sie den Parameter, den die Meldung nennt.',
  },
  'too-many': {
    cause: 'Binnen einer Minute wurden so viele Anfragen abgelehnt, dass der Rest nicht eingetragen wurde.',
    cure: 'Beheben Sie, was am häufigsten scheitert; irgendetwas wiederholt es, ohne zu warten.',
  },
  other: {
    cause: 'Die Anfrage wurde aus dem Grund abgelehnt, den ihre Beschreibung nennt.',
    cure: 'Beheben Sie, was die Beschreibung nennt; mit der Anfragenummer finden Sie die Anfrage im Log.',
  },
};
