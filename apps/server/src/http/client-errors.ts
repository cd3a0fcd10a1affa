import { randomUUID } from 'node:crypto';
import { maxHeaderSize } from 'node:http';
import type { Socket } from 'node:net';

/** What Node's parser found wrong, before there was a request that a route or a filter could answer. */
interface ClientError {
  readonly code?: string | undefined;
  /** What had just arrived: bytes, whatever the types of Fastify say. */
  readonly rawPacket?: unknown;
}

const FAULTS: Readonly<Record<string, readonly [number, string, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'the URL or the headers are too long'],
  URL_OVERFLOW: [414, 'URI Too Long', 'the URL is too long'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'the request was not complete in time'],
};
const MALFORMED = [400, 'Bad Request', 'the request is not well-formed HTTP'] as const;

/** Milliseconds for which an answered client may go on sending. */
const LINGER = 2000;
const answered = new WeakSet<Socket>();

/**
 * Answers bytes that are no HTTP request, in the words of RFC 6749 §5.2, and closes (RFC 9112 §2.2). What the client
 * still sends is read and thrown away for a while: closed upon it, the connection would be reset, and the answer lost
 * before the client looks at it (§9.6).
 */
export function answerClientError(error: ClientError, socket: Socket): void {
  // Every further chunk of such a request is another fault of the parser.
  if (answered.has(socket)) return;
  const code = isWithinUrl(error) ? 'URL_OVERFLOW' : (error.code ?? '');
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
  answered.add(socket);
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  const cut = setTimeout(() => socket.destroy(), LINGER);
  socket.once('close', () => clearTimeout(cut));
}

/** Whether the head of a request was too long before its first line ended (RFC 9110 §15.5.15). */
function isWithinUrl({ code, rawPacket }: ClientError): boolean {
  if (code !== 'HPE_HEADER_OVERFLOW' || !Buffer.isBuffer(rawPacket)) return false;
  return !rawPacket.subarray(0, maxHeaderSize).includes('\r\n');
}
