import type { Person } from '../people.js';

/** A scope that asks for claims about a person (OpenID Connect Core §5.4), and how each is read from the account. */
export interface ClaimScope {
  readonly scope: string;
  /** By the claim's name (§5.1). Undefined: nothing is stored, and nothing is said. */
  readonly claims: Readonly<Record<string, (person: Person) => string | number | boolean | undefined>>;
}
