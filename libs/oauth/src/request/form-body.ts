import { invalidRequest, OAuthError, parseForm, type Parameters } from '#protocol';
import type { FastifyInstance } from 'fastify';
import { isUtf8 } from 'node:buffer';

/** 64 KiB: an assertion of 8 KiB fits well, and a flood does not. */
const LONGEST_BODY = 65_536;
const FORM = 'application/x-www-form-urlencoded';

/**
 * Teaches Fastify to read forms as the protocol reads them: strictly, into one value a name. `text/plain` is no
 * longer read at all.
 */
export function acceptForms(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('text/plain');
  fastify.addContentTypeParser(
    FORM,
    { parseAs: 'buffer', bodyLimit: LONGEST_BODY },
    (request, body, done) => {
      try {
        requireNoEncoding(request.headers['content-encoding']);
        done(null, readForm(body as Buffer, request.headers['content-type'] ?? ''));
      } catch (error) {
        done(error as Error);
      }
    },
  );
}

/** A body that claims to be packed is neither unpacked nor read as it is (RFC 9110 §8.4). */
function requireNoEncoding(encoding: string | undefined): void {
  if (encoding === undefined || encoding.toLowerCase() === 'identity') return;
  throw new OAuthError('invalid_request', 'a packed body is not read; send it without Content-Encoding', 415);
}

function readForm(body: Buffer, contentType: string): Parameters {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1];
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8') {
    throw new OAuthError('invalid_request', 'the body must be in UTF-8', 415);
  }
  return parseForm(decodeUtf8(body));
}

function decodeUtf8(body: Buffer): string {
  if (!isUtf8(body)) throw invalidRequest('the body is not UTF-8');
  return body.toString('utf8');
}
