/**
 * Writes the types of the management API as the built server describes it: `npm run generate:console-client`, after
 * `npm run build`. With `--check` it writes nothing, and fails where the file that is there is stale.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { format } from 'oxfmt';

const SERVER = join(import.meta.dirname, '../../../dist/server/main.js');
const FILE = join(import.meta.dirname, '../src/lib/api/generated/schema.ts');
const HEADING = '/** The management API as types. Generated from its OpenAPI document: never edit it. */\n\n';

const types = await write(await readDocument());
if (!process.argv.includes('--check')) await writeFile(FILE, types);
else if (types !== (await readFile(FILE, 'utf8'))) {
  console.error('schema.ts is stale: npm run build && npm run generate:console-client');
  process.exitCode = 1;
}

async function write(document) {
  const source = HEADING + astToString(await openapiTS(document, { enumValues: true }));
  const style = JSON.parse(await readFile(join(import.meta.dirname, '../../../.oxfmtrc.json'), 'utf8'));
  return (await format(FILE, source, style)).code;
}

/** The document of a server that is started for it on fresh data, and stopped. */
async function readDocument() {
  const directory = await mkdtemp(join(tmpdir(), 'legate-'));
  const port = await freePort();
  const env = { ...process.env, LEGATE_DATA_DIR: directory, LEGATE_PORT: String(port) };
  const server = spawn(process.execPath, [SERVER], { env, cwd: directory });
  try {
    await isReady(server);
    return await (await fetch(`http://127.0.0.1:${port}/api/openapi.json`)).json();
  } finally {
    server.kill();
    await rm(directory, { recursive: true });
  }
}

function isReady(server) {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk) => {
      output += chunk;
      if (output.includes('Legate is ready')) resolve();
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', () => reject(new Error(`the server ended:\n${output}`)));
  });
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
