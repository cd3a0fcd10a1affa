import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';

/** What Node's parser found wrong, before there was a request that a route or a filter could answer. */
interface ClientError {
  readonly code?: string | undefined;
}

const FAULTS: Readonly<Record<string, readonly [number, string, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'the URL or the headers are too long'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'the request was not complete in time'],
};
const MALFORMED = [400, 'Bad Request', 'the request is not well-formed HTTP'] as const;

/** Answers bytes that are no HTTP request, in the words of RFC 6749 §5.2, and closes (RFC 9112 §2.2). */
export function answerClientError({ code = '' }: ClientError, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, reason, description] = FAULTS[code] ?? MALFORMED;
  const requestId = randomUUID();
  const body = JSON.stringify({
    error: 'invalid_request',
    error_description: description,
    request_id: requestId,
  });
  const head = [
    `HTTP/1.1 ${status} ${reason}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    `X-Request-Id: ${requestId}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
