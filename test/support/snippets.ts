import { execFile, spawn, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Outcome } from './child.js';
import { findProgram } from './program.js';

const run = promisify(execFile);

/** The programs of the console, which is a project of its own: what it is given comes over HTTP. */
const SNIPPETS = resolve(__dirname, '../../apps/console/src/components/snippets/snippets.ts');
const COMPILE_EACH = resolve(__dirname, '../clients/programs/CompileEach.java');

/** A program that gets a token, as the console shows it; without code where the language cannot sign with the key. */
export interface Snippet {
  readonly id: string;
  readonly code?: string;
}

/** What the console shows of a credential set, as the management API answers it, at a server with this metadata. */
export async function snippetsOf(set: unknown, server: unknown): Promise<readonly Snippet[]> {
  const snippets = (await import(SNIPPETS)) as {
    snippetsOf: (set: unknown, server: unknown) => readonly Snippet[];
  };
  return snippets.snippetsOf(set, server);
}

/** A language that this machine has, and what its snippets need. */
export interface RunnableLanguage {
  readonly id: string;
  /** Writes programs, by their names, into a directory, and compiles them; answers how to start each. */
  readonly prepare: (
    directory: string,
    codes: Readonly<Record<string, string>>,
  ) => Promise<(name: string) => readonly string[]>;
}

/** The languages whose snippets this machine can run: JavaScript's always, others where they are installed. */
export function findRunnableLanguages(): readonly RunnableLanguage[] {
  const bash = findProgram(['bash'], ['-c', 'curl --version && openssl version && awk 1 /dev/null']);
  const python = findProgram(['python3'], ['-c', 'import jwt, cryptography']);
  const go = since([1, 18], findProgram(['go'], ['version']), 'version');
  const java = since([17, 0], findProgram(['java'], ['--describe-module', 'jdk.compiler']), '--version');
  const php = since([8, 0], findProgram(['php'], ['-r', HAS_EXTENSIONS]), '--version');
  return [
    interpretedBy(process.execPath, 'javascript', 'mjs'),
    ...(bash === undefined ? [] : [interpretedBy(bash, 'curl', 'sh')]),
    ...(python === undefined ? [] : [interpretedBy(python, 'python', 'py')]),
    ...(php === undefined ? [] : [interpretedBy(php, 'php', 'php')]),
    ...(go === undefined ? [] : [builtBy(go)]),
    ...(java === undefined ? [] : [compiledFor(java)]),
  ];
}

/** PHP is built without them, and most distributions have packages of their own for them. */
const HAS_EXTENSIONS = 'exit(extension_loaded("curl") && extension_loaded("openssl") ? 0 : 1);';

/** A program, unless it is older than the language that snippets are written in. */
function since([major, minor]: readonly [number, number], program: string | undefined, flag: string) {
  if (program === undefined) return undefined;
  const [, first, second] =
    /(\d+)\.(\d+)/.exec(spawnSync(program, [flag], { encoding: 'utf8' }).stdout) ?? [];
  const isOlder = Number(first) < major || (Number(first) === major && Number(second) < minor);
  return isOlder ? undefined : program;
}

function interpretedBy(interpreter: string, id: string, extension: string): RunnableLanguage {
  return {
    id,
    prepare: async (directory, codes) => {
      const fileOf = (name: string) => join(directory, `${name}.${extension}`);
      for (const [name, code] of Object.entries(codes)) await writeFile(fileOf(name), code);
      return (name) => [interpreter, fileOf(name)];
    },
  };
}

/** A directory for each program, as the languages want it that compile. */
async function writeEach(directory: string, codes: Readonly<Record<string, string>>, file: string) {
  for (const [name, code] of Object.entries(codes)) {
    await mkdir(join(directory, name));
    await writeFile(join(directory, name, file), code);
  }
}

/** Go: each a package of one program, since linking is what takes long. */
const builtBy = (go: string): RunnableLanguage => ({
  id: 'go',
  prepare: async (directory, codes) => {
    const packages = Object.entries(codes).map(([name, code]) => {
      const id = packageOf(name);
      const asPackage = code.replace('package main', `package ${id}`).replace('func main()', 'func Main()');
      return [id, asPackage] as const;
    });
    await writeEach(directory, Object.fromEntries(packages), 'snippet.go');
    await writeFile(join(directory, 'main.go'), goMain(packages.map(([id]) => id)));
    await writeFile(join(directory, 'go.mod'), 'module snippets\n\ngo 1.18\n');
    const env = { ...process.env, GO111MODULE: 'on', GOFLAGS: '', GOTOOLCHAIN: 'local', GOWORK: 'off' };
    await run(go, ['build', '-o', 'run', '.'], { cwd: directory, env });
    return (name) => [join(directory, 'run'), packageOf(name)];
  },
});

const packageOf = (name: string): string => name.replaceAll('-', '').toLowerCase();

const goMain = (packages: readonly string[]): string => `package main

import (
	"os"
${packages.map((each) => `\t"snippets/${each}"`).join('\n')}
)

func main() {
	map[string]func(){${packages.map((each) => `"${each}": ${each}.Main`).join(', ')}}[os.Args[1]]()
}
`;

/** What is quicker for a program that ends soon. */
const SHORT = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

const compiledFor = (java: string): RunnableLanguage => ({
  id: 'java',
  prepare: async (directory, codes) => {
    await writeEach(directory, codes, 'GetToken.java');
    const folders = Object.keys(codes).map((name) => join(directory, name));
    await run(java, [...SHORT, COMPILE_EACH, ...folders]);
    return (name) => [java, ...SHORT, '-cp', join(directory, name), 'GetToken'];
  },
});

/** Runs a program to its end. Where it asks its user to open a page, it is told where that led. */
export function runSnippet(
  [file = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>>,
  comeBackFrom: (page: string) => Promise<string>,
): Promise<Outcome> {
  const child = spawn(file, args, { env: { ...process.env, ...env } });
  const out = { stdout: '', stderr: '' };
  let isAsked = false;
  child.stderr.on('data', (chunk: Buffer) => (out.stderr += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => {
    out.stdout += chunk.toString();
    const page = /^http\S+(?=\n)/m.exec(out.stdout)?.[0];
    if (page === undefined || isAsked) return;
    isAsked = true;
    comeBackFrom(page).then(
      (address) => child.stdin.end(`${address}\n`),
      (fault: unknown) => child.stdin.end(`${String(fault)}\n`),
    );
  });
  return new Promise((done, fail) => {
    child.once('error', fail).once('close', (code) => done({ code, ...out }));
  });
}
