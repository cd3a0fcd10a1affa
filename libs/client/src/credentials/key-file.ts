import { readFileSync } from 'node:fs';

/** A key file of a service account: the members that are used, of those that Google's have. */
export interface KeyFile {
  /** `service_account`. */
  readonly type: string;
  /** PEM. */
  readonly private_key: string;
  readonly private_key_id?: string;
  readonly client_email: string;
  readonly token_uri: string;
}

const NEEDED = ['private_key', 'client_email', 'token_uri'] as const;

/** Reads a key file, or checks one that was read. @throws TypeError saying what is wrong; never what is in it */
export function readKeyFile(file: KeyFile | string | URL): KeyFile {
  const isPlace = typeof file === 'string' || file instanceof URL;
  const content: unknown = isPlace ? parse(file) : file;
  if (!isObject(content)) throw new TypeError('keyFile: it is not a JSON object');
  if (content['type'] !== 'service_account') throw new TypeError('keyFile: type is not service_account');
  for (const name of NEEDED) {
    if (typeof content[name] !== 'string') throw new TypeError(`keyFile: ${name} is missing`);
  }
  return content as unknown as KeyFile;
}

function parse(place: string | URL): unknown {
  const text = readFileSync(place, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    // The error of JSON.parse quotes the text.
    throw new TypeError(`keyFile: ${String(place)} is not JSON`);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
