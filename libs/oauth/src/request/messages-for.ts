import type { FastifyRequest } from 'fastify';
import { chooseLanguage, type LanguageWishes } from '../pages/messages/language.js';
import { messagesIn, type Messages } from '../pages/messages/messages.js';

/** What the pages say to whoever sent this request, in the language they read. */
export function messagesFor(
  { headers }: Pick<FastifyRequest, 'headers'>,
  wishes: Omit<LanguageWishes, 'acceptLanguage'> = {},
): Messages {
  return messagesIn(chooseLanguage({ ...wishes, acceptLanguage: headers['accept-language'] }));
}
