/** Two legs (RFC 6749 §4.4): every request is the same. @type {import('./index.mjs').Operation} */
export const clientCredentials = {
  name: 'client_credentials',
  title: 'Two legs: client_credentials',
  servers: ['legate', 'bare', 'peer'],
  threeLegs: false,
  scope: 'bench:read bench:write',
  members: ['access_token'],
  // The aims of the design: Legate's rate by the limit's, and by the peer's.
  comparisons: [
    { name: 'bare', label: 'Legate / (a) bare', aim: 0.65 },
    { name: 'peer', label: 'Legate / (b) oidc-provider', aim: 2.5 },
  ],
  prepare: async (_server, { scope }, { seconds }) => ({
    body: new URLSearchParams({ grant_type: 'client_credentials', scope }).toString(),
    supply: 'same',
    values: [],
    seconds,
    prepared: 0,
  }),
};
