import { types } from 'node:util';
import { TokenRequestError } from './token-request-error.js';

/** How the authorization server is reached. */
export interface ConnectionOptions {
  /** Milliseconds until a request to the authorization server is given up. */
  readonly timeout?: number;
  /** Sends every request, to APIs too: for proxies and traces. */
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** An answer of the authorization server, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** An empty object where the body is no JSON object. */
  readonly body: Readonly<Record<string, unknown>>;
}

const DEFAULT_TIMEOUT = 10_000;
/** Bytes: far more than any answer of a token endpoint, and less than what hurts. */
const LARGEST_ANSWER = 1_048_576;

/** The way to the authorization server, and the time here. */
export class Connection {
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  private readonly timeout: number;

  constructor({ timeout = DEFAULT_TIMEOUT, fetch = globalThis.fetch, now = Date.now }: ConnectionOptions) {
    this.fetch = fetch;
    this.now = now;
    this.timeout = timeout;
  }

  /**
   * Sends a request and follows no redirect: whoever is asked is who was meant.
   *
   * @throws TokenRequestError: no answer
   */
  async ask(url: URL, init: RequestInit = {}): Promise<Answer> {
    try {
      const signal = AbortSignal.timeout(this.timeout);
      const answer = await this.fetch(url, { ...init, redirect: 'error', signal });
      return { status: answer.status, headers: answer.headers, body: toObject(await readText(answer)) };
    } catch (cause) {
      throw new TokenRequestError(`no answer from ${url.href}: ${reasonOf(cause)}`, { cause });
    }
  }
}

/** Until the time is up whoever is asked could send more than fits into memory. */
async function readText({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > LARGEST_ANSWER) throw new Error(`the answer has more than ${LARGEST_ANSWER} bytes`);
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function toObject(text: string): Answer['body'] {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? (json as Answer['body']) : {};
  } catch {
    return {};
  }
}

/** `fetch failed` says nothing; its cause does, or the code of a cause without words. */
function reasonOf(error: unknown): string {
  if (!types.isNativeError(error)) return String(error);
  const { cause, code, message, name } = error as NodeJS.ErrnoException;
  return types.isNativeError(cause) ? reasonOf(cause) : message || code || name;
}
