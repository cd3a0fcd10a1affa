import { request, type Agent } from 'node:http';

/** An HTTP answer, read to its end. */
export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** The body as JSON; an empty object where it is none. */
  readonly body: T;
}

export interface AskOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** The address to call from: 127.0.0.0/8 is all this machine. */
  readonly from?: string;
  /** The connections to use; a new one unless said. */
  readonly agent?: Agent;
}

/** One HTTP request exactly as written: no redirects followed, nothing added but the length of the body. */
export function ask<T = Record<string, unknown>>(url: string, options: AskOptions = {}): Promise<Answer<T>> {
  const { method = 'GET', headers = {}, body, from, agent } = options;
  const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method,
        headers: { ...length, ...headers },
        ...(from === undefined ? {} : { localAddress: from }),
        ...(agent === undefined ? {} : { agent }),
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, body: parse<T>(text) });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

function parse<T>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    return {} as T;
  }
}

export const FORM = 'application/x-www-form-urlencoded';

/** A form body. */
export const form = (params: Readonly<Record<string, string>>): string =>
  new URLSearchParams(params).toString();

/** An HTTP Basic header. */
export const basic = (id: string, secret: string): string =>
  `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`;

/** Sends a form. */
export const postForm = <T = Record<string, unknown>>(
  url: string,
  params: Readonly<Record<string, string>> | string,
  headers: Readonly<Record<string, string>> = {},
  from?: string,
): Promise<Answer<T>> =>
  ask<T>(url, {
    method: 'POST',
    headers: { 'Content-Type': FORM, ...headers },
    body: typeof params === 'string' ? params : form(params),
    ...(from === undefined ? {} : { from }),
  });

/**
 * The status of an answer, or `cut off`: a server that refuses a body need not read the rest of it, and may close
 * before a client that still writes has read the answer (RFC 9112 §9.6).
 */
export async function statusOf(answer: Promise<Answer<unknown>>): Promise<number | 'cut off'> {
  try {
    return (await answer).status;
  } catch (error) {
    if (['EPIPE', 'ECONNRESET'].includes((error as NodeJS.ErrnoException).code ?? '')) return 'cut off';
    throw error;
  }
}
