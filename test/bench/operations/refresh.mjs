import { getCodes, getRefreshToken, THREE_LEGS } from './three-legs.mjs';

/** Refresh tokens that rotate (RFC 6749 §6, RFC 9700 §2.2.2): every connection has its own. @type {import('./index.mjs').Operation} */
export const refresh = {
  ...THREE_LEGS,
  name: 'refresh',
  title: 'Three legs: tokens are refreshed',
  async prepare(server, identity, { connections, seconds }) {
    const codes = await getCodes(server, identity, connections);
    const values = await Promise.all(codes.map((code) => getRefreshToken(server, identity, code)));
    return {
      body: 'grant_type=refresh_token&refresh_token=',
      supply: 'renewed',
      values,
      seconds,
      prepared: values.length,
    };
  },
};
