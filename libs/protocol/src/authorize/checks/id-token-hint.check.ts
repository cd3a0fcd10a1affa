import { loginRequired } from '../../errors.js';
import { readIdTokenHint } from '../../tokens/id-token-hint.js';
import type { AuthorizationCheck } from './authorization-check.js';

/**
 * Whom the client believes to be signed in (OpenID Connect Core §3.1.2.1): an ID token of ours, of this client, expired
 * or not. Anything else proves nothing; where the person must not be asked, that is an answer.
 */
export const checkIdTokenHint: AuthorizationCheck<'client' | 'prompt', 'hintedSubject'> = async (
  params,
  { client, prompt },
  ports,
) => {
  const text = params.get('id_token_hint');
  if (text === undefined) return { hintedSubject: null };
  const hint = await readIdTokenHint(text, ports);
  if (hint?.clientId === client.clientId) return { hintedSubject: hint.subject };
  if (prompt.has('none'))
    throw loginRequired('id_token_hint: it is no ID token of this server for this client');
  return { hintedSubject: null };
};
