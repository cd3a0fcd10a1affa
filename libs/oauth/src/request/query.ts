import { parseForm, type Parameters } from '#protocol';
import type { FastifyRequest } from 'fastify';

/**
 * The parameters of a request's query, read as strictly as a form (RFC 6749 §3.1): the framework's own reading would
 * make arrays and objects of some.
 *
 * @throws OAuthError invalid_request
 */
export function queryOf({ url }: Pick<FastifyRequest, 'url'>): Parameters {
  const mark = url.indexOf('?');
  return parseForm(mark < 0 ? '' : url.slice(mark + 1));
}
