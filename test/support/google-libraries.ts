import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

/** Where the programs are that use the libraries. */
const PROGRAMS = resolve(__dirname, '../clients/programs');
/** Where Debian puts the sources of Go libraries. */
const GO = {
  GO111MODULE: 'off',
  GOPATH: [process.env['GOPATH'], '/usr/share/gocode'].filter(Boolean).join(':'),
};

/** One of Google's libraries that this machine has, and how to run a program with it. */
export interface GoogleLibrary {
  readonly name: string;
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Whether it is so old that its base64url is padded, which no strict reader takes (RFC 7515 §2). */
  readonly pads: boolean;
}

/** Google's libraries for service accounts that this machine has: Node's always, others where they are installed. */
export function findGoogleLibraries(): readonly GoogleLibrary[] {
  const node = {
    name: 'Node: google-auth-library',
    command: [process.execPath, program('google-auth-library.mjs')],
  };
  return [{ ...node, env: {}, pads: false }, ...findPython(), ...findGo()];
}

const PYTHON_IMPORTS = 'import google.oauth2.service_account, google.auth.transport.requests';
/** What writes base64url as RFC 7515 §2 asks for. Debian 12 has an older version, which pads. */
const PYTHON_WITHOUT_PADDING = 'from google.auth._helpers import unpadded_urlsafe_b64encode';

function findPython(): readonly GoogleLibrary[] {
  return ['python3', '/usr/bin/python3']
    .filter((python) => runs(python, PYTHON_IMPORTS))
    .map((python) => ({
      name: `Python: google-auth (${python})`,
      command: [python, program('google_auth.py')],
      env: {},
      pads: !runs(python, PYTHON_WITHOUT_PADDING),
    }));
}

const runs = (python: string, code: string): boolean => spawnSync(python, ['-c', code]).status === 0;

function findGo(): readonly GoogleLibrary[] {
  const env = { ...process.env, ...GO };
  if (spawnSync('go', ['list', 'golang.org/x/oauth2/google'], { env }).status !== 0) return [];
  return [
    {
      name: 'Go: golang.org/x/oauth2/google',
      command: ['go', 'run', program('google_oauth2.go')],
      env: GO,
      pads: false,
    },
  ];
}

const program = (name: string): string => join(PROGRAMS, name);

/** Runs the program of a library: the token that it got, or what it complained of. */
export async function runGoogleLibrary(
  { command: [file = '', ...first], env }: GoogleLibrary,
  args: readonly string[],
): Promise<{ readonly token: string; readonly complaint: string }> {
  const child = spawn(file, [...first, ...args], { env: { ...process.env, ...env } });
  const written = { token: '', complaint: '' };
  child.stdout.on('data', (chunk: Buffer) => (written.token += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (written.complaint += chunk.toString()));
  await once(child, 'close');
  return { token: written.token.trim(), complaint: written.complaint };
}
