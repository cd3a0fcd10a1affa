/**
 * The network whose failures count together: an IPv4 address, or the /64 that one IPv6 host commands, however it is
 * written. An IPv4 address in IPv6 clothes is the IPv4 address (RFC 4291 §2.5.5.2).
 */
export function networkOf(ip: string): string {
  if (!/^[\da-f.]*:[\da-f:.]*$/i.test(ip) || !URL.canParse(`http://[${ip}]`)) return ip;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = ip.split('::');
  const left = groupsOf(head);
  const zeros = tail === undefined ? 0 : 8 - left.length - groupsOf(tail).length;
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...groupsOf(tail ?? '')];
  return `${groups.slice(0, 4).join(':')}::/64`;
}

/** Without leading zeros; an IPv4 tail stands for two groups. */
function groupsOf(text: string): string[] {
  if (text === '') return [];
  return text
    .split(':')
    .flatMap((group) => (group.includes('.') ? ['0', '0'] : [parseInt(group, 16).toString(16)]));
}
