import { lookup } from 'node:dns';
import { request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { IsAllowedAddress } from './allowed-addresses.js';

/** Milliseconds for the whole of a request. */
const TIMEOUT = 5000;

/**
 * Posts a form and returns the status of the answer; its body is not read, and no redirect is followed. The name is
 * resolved once, and the connection goes to an address that was looked at: none that a second answer of the DNS brings.
 *
 * @throws Error whose message says why there is no answer
 */
export async function sendForm(
  url: URL,
  form: Readonly<Record<string, string>>,
  isAllowed: IsAllowedAddress,
): Promise<number> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // Node resolves nothing for an address that is written out.
  if (isIP(host) !== 0 && !isAllowed(host)) throw new Error(FORBIDDEN);
  const body = new URLSearchParams(form).toString();
  const options: RequestOptions = {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': Buffer.byteLength(body),
    },
    lookup: lookupAllowed(isAllowed),
    agent: false,
    signal: AbortSignal.timeout(TIMEOUT),
  };
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = send(url, options, (answer) => {
      resolve(answer.statusCode ?? 0);
      answer.destroy();
    });
    request.on('error', reject);
    request.end(body);
  });
}

const FORBIDDEN = 'the host is at an address that is not of the public internet';

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
