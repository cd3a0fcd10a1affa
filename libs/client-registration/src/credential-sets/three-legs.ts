import { CREDENTIAL_GRANT_TYPES, SIGNATURE_ALGORITHMS, SUBJECT_TYPES, type Client } from '#protocol';
import { invalid } from '../registration-error.js';
import { checkRefreshLifetime } from '../rules/lifetime.js';
import { checkServerUrl } from '../rules/server-url.js';
import { checkRedirectUris } from './redirect-uri.js';

/** What a credential set says about the people who sign in: members of `Client` that two legs have no use for. */
export type ThreeLegs = Pick<Client, (typeof THREE_LEG_MEMBERS)[number]>;
const THREE_LEG_MEMBERS = [
  'redirectUris',
  'requirePkce',
  'subjectType',
  'idTokenAlgorithm',
  'userinfoAlgorithm',
  'postLogoutRedirectUris',
  'backchannelLogoutUri',
  'refreshTokenLifetime',
  'refreshTokenIdleLifetime',
] as const;

/** Some of it, as an admin writes it; a member left out stays as it is. */
export type ThreeLegChanges = { readonly [Member in keyof ThreeLegs]?: ThreeLegs[Member] | undefined };

/** What a new set says unless its admin does: the safest, and RS256, which every OpenID Connect client verifies. */
export const USUAL_THREE_LEGS: ThreeLegs = {
  redirectUris: [],
  requirePkce: true,
  subjectType: 'public',
  idTokenAlgorithm: 'RS256',
  userinfoAlgorithm: null,
  postLogoutRedirectUris: [],
  backchannelLogoutUri: null,
  refreshTokenLifetime: null,
  refreshTokenIdleLifetime: null,
};

/**
 * The settings of a set after `changes`, each held to its rule and to the others.
 *
 * @throws RegistrationError invalid, of the member at fault
 */
export function editThreeLegs(
  set: Pick<Client, 'grantType' | 'authMethods'>,
  changes: ThreeLegChanges,
  before: ThreeLegs = USUAL_THREE_LEGS,
): ThreeLegs {
  if (set.grantType !== 'authorization_code') return withoutPeople(set, changes);
  const legs = merge(before, changes);
  if (legs.redirectUris.length === 0) throw invalid('redirectUris', 'authorization_code needs at least one');
  checkRedirectUris(legs.redirectUris, 'redirectUris');
  checkRedirectUris(legs.postLogoutRedirectUris, 'postLogoutRedirectUris');
  if (legs.backchannelLogoutUri !== null) checkServerUrl(legs.backchannelLogoutUri, 'backchannelLogoutUri');
  checkPkce(legs, set);
  checkSubjectType(legs);
  checkAlgorithms(legs);
  checkRefreshLifetimes(legs);
  return legs;
}

/** Only what is of three legs: more may stand beside it in either. */
function merge(before: ThreeLegs, changes: ThreeLegChanges): ThreeLegs {
  const after = <Member extends keyof ThreeLegs>(member: Member): ThreeLegs[Member] => {
    const changed = changes[member];
    return changed === undefined ? before[member] : changed;
  };
  return {
    redirectUris: after('redirectUris'),
    requirePkce: after('requirePkce'),
    subjectType: after('subjectType'),
    idTokenAlgorithm: after('idTokenAlgorithm'),
    userinfoAlgorithm: after('userinfoAlgorithm'),
    postLogoutRedirectUris: after('postLogoutRedirectUris'),
    backchannelLogoutUri: after('backchannelLogoutUri'),
    refreshTokenLifetime: after('refreshTokenLifetime'),
    refreshTokenIdleLifetime: after('refreshTokenIdleLifetime'),
  };
}

/** Nobody signs in at a two-legged set: whoever writes otherwise took it for another. */
function withoutPeople({ grantType }: Pick<Client, 'grantType'>, changes: ThreeLegChanges): ThreeLegs {
  const member = THREE_LEG_MEMBERS.find(
    (each) =>
      changes[each] !== undefined && JSON.stringify(changes[each]) !== JSON.stringify(USUAL_THREE_LEGS[each]),
  );
  if (member === undefined) return USUAL_THREE_LEGS;
  throw invalid(
    member,
    `${CREDENTIAL_GRANT_TYPES[grantType].name} sends nobody anywhere; this is for authorization_code sets`,
  );
}

function checkPkce({ requirePkce }: ThreeLegs, { authMethods }: Pick<Client, 'authMethods'>): void {
  if (!requirePkce && authMethods.includes('none')) {
    throw invalid('requirePkce', 'a public client always needs PKCE (RFC 9700 §2.1.1)');
  }
}

function checkSubjectType({ subjectType, redirectUris }: ThreeLegs): void {
  if (!SUBJECT_TYPES.includes(subjectType)) {
    throw invalid('subjectType', `one of ${SUBJECT_TYPES.join(', ')} is needed`);
  }
  const hosts = new Set(redirectUris.map((uri) => new URL(uri).hostname));
  if (subjectType === 'pairwise' && (hosts.size !== 1 || hosts.has(''))) {
    const reason = 'pairwise needs redirect URIs of one host, which is the sector (OpenID Connect Core §8.1)';
    throw invalid('subjectType', reason);
  }
}

function checkAlgorithms({ idTokenAlgorithm, userinfoAlgorithm }: ThreeLegs): void {
  const known = (algorithm: string): boolean => SIGNATURE_ALGORITHMS.some((each) => each === algorithm);
  const reason = `one of ${SIGNATURE_ALGORITHMS.join(', ')} is needed`;
  if (!known(idTokenAlgorithm)) throw invalid('idTokenAlgorithm', reason);
  if (userinfoAlgorithm !== null && !known(userinfoAlgorithm)) throw invalid('userinfoAlgorithm', reason);
}

function checkRefreshLifetimes({ refreshTokenLifetime, refreshTokenIdleLifetime }: ThreeLegs): void {
  checkRefreshLifetime(refreshTokenLifetime, 'refreshTokenLifetime');
  checkRefreshLifetime(refreshTokenIdleLifetime, 'refreshTokenIdleLifetime');
}
