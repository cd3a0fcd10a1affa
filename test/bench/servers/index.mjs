import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, nextMessage, start } from '../child.mjs';
import { startLegate } from './legate.mjs';
import { ACCOUNT, Person, REDIRECT_URI } from './person.mjs';

/**
 * A server under load.
 * @typedef {object} Contender
 * @property {string} name
 * @property {import('node:child_process').ChildProcess} child
 * @property {number} port
 * @property {string} origin
 * @property {string} path of the token endpoint
 * @property {string} authorizationPath
 * @property {Person} person who signs in there, where there are three legs
 *
 * The one credential set that all servers of a run know, and what it asks for.
 * @typedef {object} Identity
 * @property {string} clientId
 * @property {string} [clientSecret]
 * @property {string} [signingKey] PEM: what a service account signs with
 * @property {string} audience
 * @property {string} scope
 *
 * @typedef {{ directory: string, core: string | undefined, nodeOptions?: readonly string[] }} Place
 */

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Starts one server.
 * @param {string} name
 * @param {{ operation: import('../operations/index.mjs').Operation, identity: Identity }} task
 * @param {Place} place
 * @returns {Promise<Contender>}
 */
export async function startServer(name, task, place) {
  const { port, child } = name === 'legate' ? await startLegate(place) : await startOther(name, task, place);
  const base = name === 'peer' ? '' : '/oauth';
  return {
    ...{ name, child, port, origin: `http://127.0.0.1:${port}` },
    ...{ path: `${base}/token`, authorizationPath: `${base}/auth` },
    person: new Person({ ...ACCOUNT, answer: 'allow' }),
  };
}

/** @param {string} name @param {Parameters<typeof startServer>[1]} task @param {Place} place */
async function startOther(name, { operation, identity }, place) {
  const port = await freePort();
  const script = operation.threeLegs ? `${name}-of-three-legs` : name;
  const settings = JSON.stringify({
    ...identity,
    ...{ port, issuer: `http://127.0.0.1:${port}`, redirectUri: REDIRECT_URI },
  });
  const child = start([join(here, `${script}.mjs`), settings], {
    ...place,
    log: join(place.directory, `${name}.log`),
  });
  await nextMessage(child, name);
  return { port, child };
}
