import { lookup } from 'node:dns';
import type { RequestOptions } from 'node:http';
import { isIP, type LookupFunction } from 'node:net';
import type { IsAllowedAddress } from './allowed-addresses.js';

/** Milliseconds for the whole of a request. */
const TIMEOUT = 5000;

const FORBIDDEN = 'the host is at an address that is not of the public internet';

/**
 * The options of every request that this server sends to an address somebody wrote down: it ends in time, and no
 * connection is shared. The name is resolved once, and the connection goes to an address that was looked at: none that
 * a second answer of the DNS brings.
 *
 * @throws Error: the host is written as an address that is not allowed
 */
export function guardedOptions(url: URL, isAllowed: IsAllowedAddress): RequestOptions {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // Node resolves nothing for an address that is written out.
  if (isIP(host) !== 0 && !isAllowed(host)) throw new Error(FORBIDDEN);
  return { lookup: lookupAllowed(isAllowed), agent: false, signal: AbortSignal.timeout(TIMEOUT) };
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
