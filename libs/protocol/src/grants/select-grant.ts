import type { AuthenticatedClient } from '../client-auth/client-auth-method.js';
import type { Client } from '../client.js';
import { invalidRequest, unauthorizedClient, unsupportedGrantType } from '../errors.js';
import type { Parameters } from '../parameters.js';
import type { Ports } from '../ports.js';
import type { Grant } from './grant.js';
import { CREDENTIAL_GRANT_TYPES, toCredentialGrantType } from './grant-types.js';

/**
 * The grant that a token request names (RFC 6749 §4.4.2 and its siblings).
 *
 * @throws OAuthError invalid_request: no `grant_type`; unsupported_grant_type: none that this server serves.
 */
export function selectGrant(grants: readonly Grant[], params: Parameters): Grant {
  const type = params.get('grant_type');
  if (type === undefined) throw invalidRequest('grant_type is missing');
  const grant = grants.find((candidate) => candidate.type === type);
  if (grant === undefined) {
    const served = grants.map((each) => each.type);
    throw unsupportedGrantType(
      `grant_type: ${suggestionFor(type, served)}this server serves ${served.join(', ')}`,
    );
  }
  return grant;
}

/** To who wrote the name that people and the command line use. */
function suggestionFor(type: string, served: readonly string[]): string {
  const meant = toCredentialGrantType(type);
  return meant !== undefined && served.includes(meant) ? `did you mean ${meant}? ` : '';
}

/** A live credential set of one grant type asked with another: `unauthorized_client`, and a ledger entry of its own. */
export class WrongGrant {
  constructor(
    readonly client: Client,
    readonly askedGrantType: string,
  ) {}
}

/**
 * The one rule: a credential set authenticates for the grant type it was made for (RFC 6749 §2.1, §5.2), and for
 * renewing what that grant gave it (§6).
 *
 * @throws OAuthError unauthorized_client. To who proved to hold the set it names the set of the same application that
 * should be used instead; a public client proved nothing and is told nothing. Its cause is a `WrongGrant`.
 */
export async function requireOwnGrant(
  { client, method }: AuthenticatedClient,
  grant: Grant,
  ports: Pick<Ports, 'clients'>,
): Promise<void> {
  if (ownersOf(grant).includes(client.grantType)) return;
  const description =
    method === 'none'
      ? 'this credential set is made for another grant'
      : await nameTheRightSet(client, grant, ports);
  throw unauthorizedClient(description, { cause: new WrongGrant(client, grant.type) });
}

async function nameTheRightSet(client: Client, grant: Grant, ports: Pick<Ports, 'clients'>): Promise<string> {
  const siblings = await ports.clients.ofApplication(client.application.id);
  const owners = ownersOf(grant);
  const right = siblings.find((set) => owners.includes(set.grantType) && set.status === 'enabled');
  const instead =
    right === undefined
      ? `the application has no ${owners.join(' or ')} set; an admin can create one`
      : `its ${right.grantType} set is ${right.clientId}`;
  const own = CREDENTIAL_GRANT_TYPES[client.grantType].name;
  return `this is the ${own} set of “${client.application.name}”; ${instead}`;
}

/** The grant types of the credential sets that may use a grant. */
function ownersOf({ type, credentialGrantTypes }: Grant): readonly string[] {
  return credentialGrantTypes ?? [type];
}

/** The parameters that `grant` declared; it never sees others. */
export function declaredParameters(grant: Grant, params: Parameters): Parameters {
  return new Map([...params].filter(([name]) => grant.parameters.includes(name)));
}
