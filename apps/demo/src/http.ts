import { request } from 'node:http';

/** An HTTP request, whole. */
export interface Call {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Its answer, read to the end. */
export interface Answer {
  readonly status: number;
  readonly reason: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
  /** The body as JSON; an empty object where it is none. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** The id and the secret of a credential set. */
export interface Credential {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A person's address, with which they sign in, and their password. */
export interface SignIn {
  readonly email: string;
  readonly password: string;
}

/** A form of somebody who does not authenticate in a header. */
export function plainFormCall(url: string, params: Readonly<Record<string, string>>): Call {
  return {
    method: 'POST',
    url,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(params).toString(),
  };
}

/** A form sent by a credential set, which authenticates by HTTP Basic. */
export function formCall(
  url: string,
  { clientId, clientSecret }: Credential,
  params: Readonly<Record<string, string>>,
): Call {
  const credential = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  const call = plainFormCall(url, params);
  return { ...call, headers: { Authorization: `Basic ${credential}`, ...call.headers } };
}

/** A request with a bearer token (RFC 6750 §2.1), and JSON where there is something to say. */
export function bearerCall(method: Call['method'], url: string, token: string, json?: unknown): Call {
  const headers = { Authorization: `Bearer ${token}` };
  if (json === undefined) return { method, url, headers };
  return {
    method,
    url,
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(json),
  };
}

/** Sends a request on a connection of its own, so that nothing idle delays the stop of a server. */
export function send({ method, url, headers, body }: Call): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
    const sent = request(url, { method, headers: { ...headers, ...length }, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const { statusCode: status = 0, statusMessage: reason = '' } = answer;
        resolve({ status, reason, headers: answer.headers, text, json: parse(text) });
      });
    });
    sent.on('error', (cause) =>
      reject(new Error(`${method} ${url}: no answer (${cause.message})`, { cause })),
    );
    sent.end(body);
  });
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
