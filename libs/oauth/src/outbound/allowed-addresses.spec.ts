import { allowedAddresses } from './allowed-addresses.js';

const SPECIAL = [
  ['loopback', '127.0.0.1'],
  ['loopback', '127.9.9.9'],
  ['loopback', '::1'],
  ['this host', '0.0.0.0'],
  ['unspecified', '::'],
  ['private', '10.0.0.1'],
  ['private', '172.31.255.255'],
  ['private', '192.168.1.1'],
  ['link-local', '169.254.169.254'],
  ['link-local', 'fe80::1'],
  ['unique local', 'fd00:ec2::254'],
  ['shared', '100.64.0.1'],
  ['multicast', '224.0.0.1'],
  ['multicast', 'ff02::1'],
  ['broadcast', '255.255.255.255'],
  ['documentation', '203.0.113.1'],
  ['IPv4-mapped loopback', '::ffff:127.0.0.1'],
  ['IPv4-mapped private', '::ffff:a00:1'],
  ['IPv4-compatible', '::127.0.0.1'],
  ['NAT64', '64:ff9b::7f00:1'],
  ['6to4', '2002:7f00:1::'],
  ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
  ['no address', 'localhost'],
  ['no address', '2130706433'],
] as const;

describe('an outbound address', () => {
  it.each(SPECIAL)('that is %s is refused: %s (cases 208, 242)', (_, address) => {
    expect(allowedAddresses('https://id.example')(address)).toBe(false);
  });

  it.each(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '::ffff:93.184.215.14'])(
    'of the public internet is allowed: %s',
    (address) => {
      expect(allowedAddresses('https://id.example')(address)).toBe(true);
    },
  );

  it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    'on this machine is allowed where the issuer is there too, and a private one is not: %s',
    (issuer) => {
      const isAllowed = allowedAddresses(issuer);
      const asked = ['127.0.0.1', '::1', '10.0.0.1', '169.254.169.254'].map(isAllowed);
      expect(asked).toEqual([true, true, false, false]);
    },
  );

  it('on this machine is refused where the issuer only pretends to be there (case 208)', () => {
    expect(allowedAddresses('https://127.0.0.1.evil.example')('127.0.0.1')).toBe(false);
  });
});
