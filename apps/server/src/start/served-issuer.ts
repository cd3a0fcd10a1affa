import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { StartFault } from './start-fault.js';

/** Where it is written down as which issuer the server of a database runs. */
export interface ServedIssuer {
  /** Undefined: no server was ever started on this database. */
  find(): Promise<string | undefined>;
  put(issuer: string): Promise<void>;
}

type Own = Pick<Config, 'issuer' | 'port'>;

/** Writes down as which issuer the server runs. A new one is a line in the log: what names the old one is dead. */
export async function recordServedIssuer(issuer: string, served: ServedIssuer, log: Logger): Promise<void> {
  const before = await served.find();
  if (before === issuer) return;
  await served.put(issuer);
  if (before !== undefined)
    log.warn(
      { before, issuer },
      'the issuer is another one: key files and trusts that name the old are no good',
    );
}

/** Holds a command to the issuer of the server. @throws StartFault: it would write another one into key files and trusts */
export async function requireServedIssuer(own: Own, served: ServedIssuer): Promise<void> {
  const fault = faultOfIssuer(own, await served.find());
  if (fault !== undefined) throw new StartFault(fault);
}

/** How the issuer of a command is not that of the server, and how to mend it; undefined where there is no fault. */
export function faultOfIssuer({ issuer, port }: Own, served: string | undefined): string | undefined {
  if (served === undefined || served === issuer) return undefined;
  const [setting, key, value] = settingFor(served, issuer === `http://localhost:${port}`);
  return (
    `the issuer is ${issuer} here, and the server of this database runs as ${served}; ` +
    `set ${setting}=${value} here too, or for both "${key}" in legate.config.json`
  );
}

/** Who left the issuer to the port has a port to mend. */
function settingFor(
  served: string,
  isOfPort: boolean,
): readonly [setting: string, key: string, value: string] {
  const port = /^http:\/\/localhost:(\d+)$/.exec(served)?.[1];
  return isOfPort && port !== undefined ? ['LEGATE_PORT', 'port', port] : ['LEGATE_ISSUER', 'issuer', served];
}
