import { acrOf } from '../acr.js';
import type { Person, SignInSession } from '../people.js';
import { subjectFor } from '../subject.js';
import type { AuthorizationRequest } from './authorization-request.js';
import type { ClaimRequest } from './claims-request.js';

/** A person whose account is in order, in a session that lives. */
export interface SignedIn {
  readonly person: Person;
  readonly session: SignInSession;
  /** Whether they signed in for this very request. */
  readonly here: boolean;
}

/**
 * Why the person must sign in again (OpenID Connect Core §3.1.2.1); null: they need not. Who has just signed in for this
 * request is as fresh as can be: while they read the consent page they do not become too old again.
 */
export function reasonToRenew(
  request: AuthorizationRequest,
  { session, here }: SignedIn,
  now: number,
): string | null {
  if (here) return null;
  if (request.prompt.has('login')) return 'prompt: a new sign-in is asked for';
  if (request.prompt.has('select_account')) return 'prompt: the person is to choose an account';
  const age = Math.max(0, now - session.authenticatedAt);
  if (request.maxAge !== null && age >= request.maxAge * 1000) return 'max_age: the sign-in is older';
  return null;
}

/**
 * Why a signed-in person is not the one that is asked for, or not signed in well enough; null: they are. `sub` and an
 * essential `acr` of the claims parameter are conditions (OpenID Connect Core §5.5.1, §5.5.1.1), and so is the hint.
 */
export function reasonToRefuse(
  { client, hintedSubject, claims }: AuthorizationRequest,
  { person, session }: SignedIn,
  pairwiseKey: Uint8Array,
): string | null {
  const subject = subjectFor(client, person.id, pairwiseKey);
  const { sub = null, acr = null } = claims.idToken;
  if (hintedSubject !== null && hintedSubject !== subject)
    return 'id_token_hint: another person is signed in';
  if (!allows(sub, subject)) return 'claims: another person than sub names is signed in';
  if (acr?.essential === true && !allows(acr, acrOf(session.amr))) {
    return 'claims: the person did not sign in in a way that acr names';
  }
  return null;
}

/** Whether `value` is what is wanted of a claim, where anything in particular is. */
function allows(wanted: ClaimRequest, value: string): boolean {
  if (wanted?.value !== undefined) return wanted.value === value;
  return wanted?.values === undefined || wanted.values.includes(value);
}
