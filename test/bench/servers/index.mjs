import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, nextMessage, start } from '../child.mjs';
import { startLegate } from './legate.mjs';

/**
 * A server under load.
 * @typedef {object} Contender
 * @property {string} name
 * @property {import('node:child_process').ChildProcess} child
 * @property {number} port
 * @property {string} path of the token endpoint
 *
 * The one credential set that all servers of a run know, and what it asks for.
 * @typedef {object} Identity
 * @property {string} clientId
 * @property {string} clientSecret
 * @property {string} audience
 * @property {string} scope
 *
 * @typedef {{ directory: string, core: string | undefined, nodeOptions?: readonly string[] }} Place
 */

const here = fileURLToPath(new URL('.', import.meta.url));

/** Starts one server. @param {string} name @param {Identity} identity @param {Place} place @returns {Promise<Contender>} */
export async function startServer(name, identity, place) {
  if (name === 'legate') return { name, ...(await startLegate(place)) };
  const port = await freePort();
  const settings = JSON.stringify({ ...identity, port, issuer: `http://127.0.0.1:${port}` });
  const child = start([join(here, `${name}.mjs`), settings], {
    ...place,
    log: join(place.directory, `${name}.log`),
  });
  await nextMessage(child, name);
  return { name, child, port, path: name === 'peer' ? '/token' : '/oauth/token' };
}
