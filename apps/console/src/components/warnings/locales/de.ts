import type { Translated } from '../../../lib/i18n/texts.js';
import type { en } from './en.js';

/** What an admin should know of a credential set, in German. */
export const de: Translated<typeof en> = {
  title: 'Wissenswert',
  unserved: 'Dieser Server bedient diesen Grant nicht: damit gibt es kein Token.',
  of: {
    'pkce-exempt':
      'PKCE ist hier nicht nötig: wer einen Code und das Secret stiehlt, kann ihn nutzen (RFC 9700 §2.1.1)',
    'token-endpoint-audience':
      'Die Assertions dürfen den Token-Endpunkt nennen: ein anderer Server, dem der Client traut, könnte ihn eine für hier signieren lassen (RFC 10070)',
    'hmac-sha1':
      'Ein Consumer-Key darf mit HMAC-SHA1 signieren, womit niemand mehr anfangen sollte; lassen Sie den Aufrufer zu HMAC-SHA256 wechseln',
    'foreign-audiences':
      'Die Assertions dürfen an {{audiences}} gerichtet sein: wer eine bekommt, die dorthin ging, kann sie hier nutzen, bis sie abläuft; lassen Sie das signierende Programm diesen Server nennen',
    'no-live-key':
      'Kein Schlüssel dieses Dienstkontos gilt, also gilt nichts, was es signiert: fügen Sie einen Schlüssel hinzu, oder lassen Sie es einem Aussteller vertrauen',
    'key-expires':
      'Der Schlüssel „{{key}}“ läuft am {{day}} ab: wer damit signiert, braucht vorher einen anderen',
    'short-secret':
      'Das Secret ist kurz: wer eine signierte Anfrage sieht, kann zu Hause Secrets probieren, bis eines passt; lassen Sie den Aufrufer bald wechseln',
    'no-scopes': 'Die Zugangsdaten haben keine Scopes: sie können sich ausweisen, bekommen aber kein Token',
    'undefined-scope': 'Keine API hat den Scope „{{scope}}“; Tokens mit ihm gelten nur für diesen Server',
    'misspelt-scope':
      'Keine API hat den Scope „{{scope}}“; Tokens mit ihm gelten nur für diesen Server; meinten Sie {{near}}?',
    'grant-not-served': 'Diese Version bedient den Grant {{grant}} noch nicht',
    'grant-switched-off': 'Dieser Server bedient den Grant {{grant}} nicht: {{setting}} ist aus',
  },
};
