/** The texts of what expires soon, in English. */
export const en = {
  title: 'Expires soon',
  description:
    'Secrets, keys, trusted issuers, consumer keys and delegations of enabled credential sets, soonest first. What expired within seven days is still shown.',
  within: 'Within',
  days: { '7': '7 days', '30': '30 days', '90': '90 days', '365': 'a year' },
  column: { what: 'What', of: 'Of', expires: 'Expires', used: 'Last used', successor: 'Successor' },
  kind: {
    secret: 'Secret',
    key: 'Key',
    trusted_issuer: 'Trusted issuer',
    consumer_key: 'Consumer key',
    delegation: 'Delegation',
  },
  lastFour: 'ends with {{hint}}',
  successor: { yes: 'Yes: another outlives it', no: 'None yet' },
  notCounted: 'not counted',
  empty: {
    title: 'Nothing expires so soon',
    description: 'Look further ahead, or come back later. You are warned here 30 days before.',
  },
} as const;
