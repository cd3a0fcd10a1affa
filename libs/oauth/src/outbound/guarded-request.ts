import { lookup } from 'node:dns';
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { IsAllowedAddress } from './allowed-addresses.js';

/** What is sent to an address that somebody wrote down. */
export interface OutboundRequest {
  readonly url: URL;
  readonly headers: NonNullable<RequestOptions['headers']>;
  /** Posted; left out: the request is a GET. */
  readonly body?: string;
}

/** Milliseconds for the whole of a request. */
const TIMEOUT = 5000;

const FORBIDDEN = 'the host is at an address that is not of the public internet';

/**
 * Sends a request to an address somebody wrote down and hands its answer to `read`: it ends in time whatever the other
 * side does, and no connection is shared. The name is resolved once, and the connection goes to an address that was
 * looked at: none that a second answer of the DNS brings. No redirect is followed.
 *
 * @throws Error whose message says why nothing was read
 */
export async function sendGuarded<T>(
  { url, headers, body }: OutboundRequest,
  isAllowed: IsAllowedAddress,
  read: (answer: IncomingMessage) => Promise<T>,
): Promise<T> {
  refuseForbidden(url, isAllowed);
  const signal = AbortSignal.timeout(TIMEOUT);
  const method = body === undefined ? 'GET' : 'POST';
  const options = { lookup: lookupAllowed(isAllowed), agent: false, signal, method, headers };
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    // Node says nothing at all in some endings, so the time itself is listened to.
    signal.addEventListener('abort', () => reject(new Error('there was no answer in time')), { once: true });
    const request = send(url, options, (answer) => void readAndEnd(answer, read).then(resolve, reject));
    request.on('upgrade', ({ statusCode }, socket) => {
      socket.destroy();
      reject(new Error(`the answer is ${statusCode}, another protocol`));
    });
    request.on('error', reject);
    request.end(body);
  });
}

async function readAndEnd<T>(
  answer: IncomingMessage,
  read: (answer: IncomingMessage) => Promise<T>,
): Promise<T> {
  try {
    return await read(answer);
  } finally {
    answer.destroy();
  }
}

/** Node resolves nothing for an address that is written out. */
function refuseForbidden({ hostname }: URL, isAllowed: IsAllowedAddress): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isAllowed(host)) throw new Error(FORBIDDEN);
}

/** As the system resolves names, but for one that leads, or may lead, to a forbidden address. */
function lookupAllowed(isAllowed: IsAllowedAddress): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null || first === undefined)
        return done(error ?? new Error('the host has no address'), '');
      if (!addresses.every(({ address }) => isAllowed(address))) return done(new Error(FORBIDDEN), '');
      return options.all === true ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
}
