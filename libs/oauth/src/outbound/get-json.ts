import type { IncomingMessage } from 'node:http';
import type { IsAllowedAddress } from './allowed-addresses.js';
import { sendGuarded } from './guarded-request.js';

/** A JSON object that somebody publishes. */
export interface PublishedJson {
  readonly members: Readonly<Record<string, unknown>>;
  /** Seconds that it may be kept (RFC 9111 §5.2.2.1); undefined where nothing is said. */
  readonly maxAge: number | undefined;
}

/** Bytes: more than the key set of any large issuer. */
const LARGEST = 512 * 1024;
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];

/**
 * Gets a JSON object: by https, or by http from this machine; no redirect is followed, and nothing but 200 counts.
 *
 * @throws Error whose message says why there is none
 */
export async function getJson(url: URL, isAllowed: IsAllowedAddress): Promise<PublishedJson> {
  const isLocal = url.protocol === 'http:' && LOOPBACK.includes(url.hostname);
  if (url.protocol !== 'https:' && !isLocal) throw new Error('https is needed');
  const headers = { Accept: 'application/json', 'Accept-Encoding': 'identity' };
  return sendGuarded({ url, headers }, isAllowed, readAnswer);
}

async function readAnswer(answer: IncomingMessage): Promise<PublishedJson> {
  requireJson(answer);
  return { members: parse(await readBody(answer)), maxAge: maxAgeOf(answer.headers['cache-control']) };
}

function requireJson({ statusCode, headers }: IncomingMessage): void {
  if (statusCode !== 200) throw new Error(`the answer is ${statusCode}, not 200`);
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? 'of no type';
  if (!/^application\/(?:[a-z0-9.-]+\+)?json$/.test(type)) throw new Error(`the answer is ${type}, not JSON`);
  if (headers['content-encoding'] !== undefined) throw new Error('the answer is compressed');
}

async function readBody(answer: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) throw new Error(`the answer has more than ${LARGEST} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parse(body: Buffer): PublishedJson['members'] {
  const json = parseJson(body.toString('utf8'));
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new Error('the answer is not a JSON object');
  }
  return json as PublishedJson['members'];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function maxAgeOf(cacheControl: string | undefined): number | undefined {
  if (cacheControl === undefined) return undefined;
  if (/\bno-(?:store|cache)\b/i.test(cacheControl)) return 0;
  const seconds = /\bmax-age="?(\d{1,9})/i.exec(cacheControl)?.[1];
  return seconds === undefined ? undefined : Number(seconds);
}
