/**
 * What the console asks of a large installation: a name, and a path below `/api/v1`.
 * @typedef {{ readonly name: string, readonly path: string }} Question
 */

/** The ids of the seed: the first application has most of the tokens. @param {string} prefix @param {number} number */
const id = (prefix, number) => `${prefix}_${String(number).padStart(22, '0')}`;

/** @param {{ applications: number, now: number }} seeded @returns {readonly Question[]} */
export function questionsOf({ applications, now }) {
  const last = applications - 1;
  const daysAgo = (/** @type {number} */ days) => new Date(now - days * 86_400_000).toISOString();
  return [
    { name: 'applications', path: '/applications' },
    { name: 'applications, a rare part of a name', path: `/applications?search=${last}` },
    { name: 'applications, no name has it', path: '/applications?search=nobody' },
    { name: 'credential sets', path: '/credential-sets' },
    { name: 'tokens', path: '/tokens' },
    { name: 'tokens of a busy set', path: `/tokens?client_id=${id('cc', 0)}` },
    { name: 'tokens of a quiet set', path: `/tokens?client_id=${id('cc', last)}` },
    { name: 'tokens of an application', path: `/tokens?application_id=${id('app', 0)}` },
    { name: 'tokens of a person', path: `/tokens?subject=${id('acc', 7)}` },
    { name: 'tokens of an actor', path: `/tokens?actor=${id('sa', 0)}` },
    { name: 'tokens of a grant', path: '/tokens?grant_type=jwt-bearer' },
    { name: 'tokens of a grant that has none', path: '/tokens?grant_type=token-exchange' },
    { name: 'tokens with a scope', path: '/tokens?scope=write' },
    { name: 'tokens with a scope that none has', path: '/tokens?scope=none' },
    { name: 'active tokens', path: '/tokens?state=active' },
    { name: 'revoked tokens', path: '/tokens?state=revoked' },
    { name: 'revoked tokens of a busy set', path: `/tokens?client_id=${id('cc', 0)}&state=revoked` },
    { name: 'tokens of one day', path: `/tokens?issued_from=${daysAgo(45)}&issued_to=${daysAgo(44)}` },
    { name: 'issuance, 24 hours', path: '/issuance' },
    { name: 'issuance, 90 days', path: `/issuance?step=day&from=${daysAgo(90)}` },
    { name: 'impact of a busy set', path: `/credential-sets/${id('cc', 0)}/impact` },
    { name: 'failures of a set', path: `/credential-sets/${id('cc', 1)}/failures` },
    { name: 'expiring credentials', path: '/expiring-credentials?within=90' },
    { name: 'search, a name', path: '/search?q=application%2099' },
    { name: 'search, a client_id', path: `/search?q=${id('cc', 4711)}` },
    { name: 'search, nothing has it', path: '/search?q=nobody%20has%20this' },
  ];
}
