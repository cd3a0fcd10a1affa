import { clientCredentials } from './client-credentials.mjs';
import { codeExchange } from './code-exchange.mjs';
import { jwtBearer } from './jwt-bearer.mjs';
import { refresh } from './refresh.mjs';

/**
 * @typedef {import('../servers/index.mjs').Contender} Contender
 * @typedef {import('../servers/index.mjs').Identity} Identity
 *
 * What a server is asked in one round.
 * @typedef {object} Feed
 * @property {string} body of every request, but for what the supply adds at its end
 * @property {keyof typeof import('../supplies.mjs').SUPPLIES} supply
 * @property {readonly string[]} values what the supply begins with
 * @property {number} [seconds] length of the round; without it the round ends when the supply is used up
 * @property {number} prepared answers of the token endpoint that the preparation took
 *
 * What servers are compared in.
 * @typedef {object} Operation
 * @property {string} name on the command line
 * @property {string} title
 * @property {readonly string[]} servers that can do it
 * @property {boolean} threeLegs whether a person has to be there
 * @property {'RS256' | 'ES256'} [assertionAlgorithm] of the key that a service account signs with; otherwise it has a secret
 * @property {string} scope
 * @property {readonly string[]} members of every answer that are tokens, each with its row in the ledger
 * @property {readonly { name: string, label: string, aim?: number }[]} comparisons of Legate's rate with another's
 * @property {(server: Contender, identity: Identity, size: import('../rounds.mjs').Size) => Promise<Feed>} prepare
 * makes ready, outside the measured time, what one round needs
 */

/** What `npm run bench` can compare. @type {readonly Operation[]} */
export const OPERATIONS = [clientCredentials, jwtBearer('RS256'), jwtBearer('ES256'), codeExchange, refresh];
