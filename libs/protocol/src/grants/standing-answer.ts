import { invalidGrant } from '../errors.js';
import type { Person } from '../people.js';
import type { Ports } from '../ports.js';
import type { TokenFamily } from '../token-family.js';

/**
 * The person whose answer a family is, where the answer still stands.
 *
 * @throws OAuthError invalid_grant
 */
export async function requireStandingAnswer(
  { accountId, clientId, revokedAt }: TokenFamily,
  ports: Pick<Ports, 'clients' | 'people'>,
): Promise<Person> {
  if (revokedAt !== null) throw invalidGrant('what the person had allowed has been revoked');
  const person = await ports.people.find(accountId);
  if (person?.status !== 'enabled') throw invalidGrant("the person's account is disabled or deleted");
  const client = await ports.clients.find(clientId);
  if (client?.status !== 'enabled') throw invalidGrant('the credential set has been disabled');
  return person;
}
