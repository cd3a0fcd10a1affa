import type { Client } from './client.js';

/** http to a literal loopback address: what stands before the port, the port, the rest (RFC 8252 §7.3). */
const LOOPBACK = /^(http:\/\/(?:127\.0\.0\.1|\[::1\]))(?::([1-9]\d{0,4}))?((?:[/?].*)?)$/;
const HIGHEST_PORT = 65_535;

/**
 * Whether an authorization response may go to `uri`: character by character a registered one (RFC 9700 §2.1). A public
 * client on a person's own machine cannot choose its port beforehand, so there any port will do (RFC 8252 §7.3).
 */
export function isRegisteredRedirectUri(uri: string, client: Client): boolean {
  if (client.redirectUris.includes(uri)) return true;
  const portless = client.authMethods.includes('none') ? withoutPort(uri) : undefined;
  return portless !== undefined && client.redirectUris.some((each) => withoutPort(each) === portless);
}

/** A loopback URI less its port; undefined for what is none. */
function withoutPort(uri: string): string | undefined {
  const [, origin, port = '1', rest] = LOOPBACK.exec(uri) ?? [];
  return origin === undefined || Number(port) > HIGHEST_PORT ? undefined : `${origin}${rest}`;
}
