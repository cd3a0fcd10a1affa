import { EXCHANGE, getCodes, THREE_LEGS } from './three-legs.mjs';

/** Codes for tokens (RFC 6749 §4.1.3). A code is good once: a round ends with the last. @type {import('./index.mjs').Operation} */
export const codeExchange = {
  ...THREE_LEGS,
  name: 'code_exchange',
  title: 'Three legs: codes are exchanged',
  prepare: async (server, identity, { codes }) => ({
    body: EXCHANGE,
    supply: 'once',
    values: await getCodes(server, identity, codes),
    prepared: 0,
  }),
};
