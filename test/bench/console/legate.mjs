/** Legate as it is shipped, on a database that is there. */
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, start, untilReady } from '../child.mjs';

const server = fileURLToPath(new URL('../../../dist/server/', import.meta.url));

/** @param {string} file of the database */
const settings = (file) => ({
  LEGATE_DATA_DIR: dirname(file),
  LEGATE_DATABASE_URL: `sqlite:${file}`,
  LEGATE_LOG_LEVEL: 'warn',
});

/** Runs the `legate` command and reads what it printed as JSON. @param {string} file @param {readonly string[]} args */
export function runLegate(file, args) {
  const env = { PATH: process.env['PATH'] ?? '', ...settings(file) };
  const command = [join(server, 'legate.js'), ...args, '--json'];
  return JSON.parse(execFileSync(process.execPath, command, { env, encoding: 'utf8' }) || '{}');
}

/** Starts the server, and gets a token that may read everything. @param {string} file */
export async function startLegate(file) {
  const { client_id: id, client_secret: secret } = runLegate(file, ['setup']);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = start([join(server, 'main.js')], {
    log: join(dirname(file), 'legate.log'),
    env: { ...settings(file), LEGATE_PORT: String(port) },
  });
  await untilReady(`${url}/health/ready`, child);
  const answer = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'legate:admin' }),
  });
  const { access_token: token } = /** @type {{ access_token: string }} */ (await answer.json());
  return { child, url, token };
}
