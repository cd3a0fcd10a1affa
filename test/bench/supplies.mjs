/**
 * What the requests of one connection end with, one after the other. It is told the answer before, undefined at the
 * start, and says undefined when there is no more.
 * @typedef {(answer: Buffer | undefined) => string | undefined} Supply
 */

/**
 * What ends the body of each request. Each makes, of the values of a round, what it gives to a connection.
 * @type {Record<'same' | 'once' | 'renewed', (values: string[]) => () => Supply>}
 */
export const SUPPLIES = {
  same: () => () => () => '',
  once: (values) => () => () => values.pop(),
  renewed: (values) => () => (answer) =>
    answer === undefined ? values.pop() : memberOf(answer, 'refresh_token'),
};

/** A member of a token response. @param {Buffer} answer @param {string} name @returns {string | undefined} */
function memberOf(answer, name) {
  try {
    return JSON.parse(answer.toString())[name];
  } catch {
    return undefined;
  }
}
