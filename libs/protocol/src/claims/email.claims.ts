import type { ClaimScope } from './claim-scope.js';

/** `email`: where the person is written to (OpenID Connect Core §5.4). */
export const EMAIL: ClaimScope = {
  scope: 'email',
  claims: {
    email: (person) => person.email,
    email_verified: (person) => person.emailVerified,
  },
};
