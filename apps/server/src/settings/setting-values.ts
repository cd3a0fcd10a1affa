import { DELEGATION_APPROVALS, type DelegationApproval } from '#client-registration';
import { createSecretKey, type KeyObject } from 'node:crypto';
import { isIP, isIPv6 } from 'node:net';
import { resolve } from 'node:path';
import { SettingFault } from './setting-reader.js';

/** How much the server says, from everything to nothing. */
export type LogLevel = (typeof LOG_LEVELS)[number];
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Hosts whose traffic never leaves the machine: `http` is allowed there (RFC 8252 §8.3). */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** A TCP port. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new SettingFault(`${quote(text)} is not a port; give a whole number from 1 to 65535`);
}

/** The address or host name to listen on. */
export function parseHost(text: string): string {
  if (isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)) return text;
  throw new SettingFault(
    `${quote(text)} is not an address to listen on; give one such as 127.0.0.1, 0.0.0.0, :: or localhost`,
  );
}

/** The issuer: an origin, written exactly as it will stand in tokens (RFC 8414 §2, without a path). */
export function parseIssuer(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new SettingFault('is not a web address; give an origin such as https://login.example.com');
  }
  if (url.origin !== text) {
    throw new SettingFault(
      `must be an origin alone, in its plain form without path, user or trailing slash; write ${url.origin}`,
    );
  }
  if (url.protocol === 'http:' && !LOOPBACK.includes(url.hostname)) {
    throw new SettingFault(
      `http is for localhost, 127.0.0.1 and [::1] only; write https://${url.host} and let a proxy speak TLS`,
    );
  }
  return text;
}

/** Where the tables are: a file (an absolute path), or a server, whose URL may hold a password and is never shown. */
export type DatabasePlace =
  | { readonly engine: 'sqlite'; readonly file: string; readonly url: string }
  | { readonly engine: 'postgres'; readonly url: string };

/** The place of a SQLite file. */
export function toSqlitePlace(file: string): DatabasePlace {
  return { engine: 'sqlite', file, url: `sqlite:${file}` };
}

/** The database: `sqlite:` and a path, which is made absolute, or a `postgres://` URL. Never quoted: it may hold a password. */
export function parseDatabaseUrl(text: string, cwd: string): DatabasePlace {
  const path = /^sqlite:(.*)$/s.exec(text)?.[1];
  if (path !== undefined) return toSqlitePlace(resolve(cwd, parseSqlitePath(path)));
  if (/^postgres(ql)?:\/\//.test(text)) {
    if (URL.canParse(text) && new URL(text).hostname !== '') {
      return { engine: 'postgres', url: text };
    }
    throw new SettingFault(
      'is not a PostgreSQL URL; give one such as postgres://user:password@host:5432/legate (percent-encode the password)',
    );
  }
  throw new SettingFault('names no database; give sqlite:./data/legate.sqlite or postgres://…');
}

function parseSqlitePath(path: string): string {
  if (path === '' || path.startsWith('//') || path.includes(':memory:') || path.includes('?')) {
    throw new SettingFault(
      'names no SQLite file; give sqlite: and a path, such as sqlite:./data/legate.sqlite (a ledger in memory would be lost)',
    );
  }
  return path;
}

/** 32 bytes as base64 or hexadecimal. The text itself never shows in a fault. */
export function parseMasterKey(text: string): KeyObject {
  const bytes = /^[0-9a-f]{64}$/i.test(text)
    ? Buffer.from(text, 'hex')
    : /^[A-Za-z0-9+/_-]{43}=?$/.test(text)
      ? Buffer.from(text, 'base64')
      : undefined;
  if (bytes?.length === 32) return createSecretKey(bytes);
  throw new SettingFault('is not 32 bytes in base64 or hexadecimal; make one with: openssl rand -base64 32');
}

/** The e-mail address of an account; the accounts themselves hold it to their rules. */
export function parseEmail(text: string): string {
  if (/^[^\s@]+@[^\s@]+$/.test(text)) return text;
  throw new SettingFault(`${quote(text)} is not an e-mail address; give one such as admin@example.com`);
}

/** A level of the log. */
export function parseLogLevel(text: string): LogLevel {
  const level = LOG_LEVELS.find((each) => each === text);
  if (level !== undefined) return level;
  throw new SettingFault(`${quote(text)} is not a level; give one of ${LOG_LEVELS.join(', ')}`);
}

/**
 * Whose `X-Forwarded-For` is believed: `false`, or addresses and networks (CIDR) separated by commas. Everybody's
 * is no choice: addresses in the ledger would be what a caller says.
 */
export function parseTrustProxy(text: string): false | readonly string[] {
  if (text === 'false') return false;
  const proxies = text.split(',').map((each) => each.trim());
  const wrong = proxies.find((each) => !isNetwork(each));
  if (wrong === undefined) return proxies;
  throw new SettingFault(
    `${quote(wrong)} is not an address or network; give false or your proxies, such as 127.0.0.1,10.0.0.0/8`,
  );
}

/** How delegations are approved. */
export function parseDelegationApproval(text: string): DelegationApproval {
  const approval = DELEGATION_APPROVALS.find((each) => each === text);
  if (approval !== undefined) return approval;
  throw new SettingFault(
    `${quote(text)} is no way to approve; give one of ${DELEGATION_APPROVALS.join(', ')}`,
  );
}

function isNetwork(text: string): boolean {
  const [address = '', length, ...more] = text.split('/');
  if (isIP(address) === 0 || more.length > 0) return false;
  return length === undefined || isPrefixLength(length, isIPv6(address) ? 128 : 32);
}

function isPrefixLength(text: string, most: number): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= most;
}

/** Whether something is switched on. The configuration file has words of its own for it. */
export function parseSwitch(text: string): boolean {
  if (['on', 'true'].includes(text)) return true;
  if (['off', 'false'].includes(text)) return false;
  throw new SettingFault(`${quote(text)} is neither on nor off; give one of the two`);
}

/** A harmless value from outside, on one line, short. */
function quote(text: string): string {
  return JSON.stringify(text.slice(0, 60)).replace(/[^\x20-\x7e]/g, '?');
}
