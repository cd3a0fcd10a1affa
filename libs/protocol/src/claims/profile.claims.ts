import type { ClaimScope } from './claim-scope.js';

/** `profile`: the person's name and language (OpenID Connect Core §5.4), as far as accounts hold them. */
export const PROFILE: ClaimScope = {
  scope: 'profile',
  claims: {
    name: (person) => person.name,
    locale: (person) => person.locale ?? undefined,
    updated_at: (person) => Math.floor(person.updatedAt / 1000),
  },
};
