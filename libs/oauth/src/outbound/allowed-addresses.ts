import { BlockList, isIP } from 'node:net';

/** Decides which IP addresses the server itself may connect to, for an address that an admin wrote down. */
export type IsAllowedAddress = (address: string) => boolean;

/** What is not the public internet (IANA special-purpose registries, RFC 6890), and wraps of IPv4 addresses. */
const SPECIAL: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
];
const LOOPBACK: typeof SPECIAL = [
  ['127.0.0.0', 8],
  ['::1', 128],
];

const special = blockList(SPECIAL);
const loopback = blockList(LOOPBACK);

/**
 * The rule for a server of this issuer: the public internet alone, so that nobody reaches through it what only it can
 * reach (CWE-918). Where the issuer is on this machine, so may its clients be.
 */
export function allowedAddresses(issuer: string): IsAllowedAddress {
  const atHome = isLoopbackHost(new URL(issuer).hostname);
  return (address) => {
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (isIP(address) === 0) return false;
    return !special.check(address, family) || (atHome && loopback.check(address, family));
  };
}

const isLoopbackHost = (host: string): boolean =>
  host === 'localhost' || loopback.check(host, 'ipv4') || host === '[::1]';

function blockList(networks: typeof SPECIAL): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of networks) {
    list.addSubnet(network, prefix, network.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list;
}
