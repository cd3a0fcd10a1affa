import type { ClientCredential } from '#protocol';
import type { InMemoryTable } from '#protocol/testing';
import type { RegisteredApi } from '../apis/registered-api.js';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import {
  SHORTEST_ID_PART,
  type FoundApi,
  type FoundCredential,
  type FoundKind,
  type FoundSet,
  type RegistrationSearch,
} from '../search/registration-search.js';

/** A search of what is registered in memory. */
export class InMemorySearch implements RegistrationSearch {
  constructor(
    private readonly sets: InMemoryTable<CredentialSet>,
    private readonly apiTable: InMemoryTable<RegisteredApi>,
  ) {}

  async credentialSets(text: string, most: number): Promise<readonly FoundSet[]> {
    const byId = this.sets.rows.filter(({ clientId }) => clientId.startsWith(text));
    const found = byId.length > 0 ? byId : this.sets.rows.filter(({ name }) => holds(name, text));
    return found.slice(0, most).map(toFound);
  }

  async credentials(text: string, most: number): Promise<readonly FoundCredential[]> {
    return this.sets.rows.flatMap((set) => credentialsOf(set, text)).slice(0, most);
  }

  async apis(text: string, most: number): Promise<readonly FoundApi[]> {
    return this.apiTable.rows
      .filter(({ identifier, name }) => holds(identifier, text) || holds(name, text))
      .slice(0, most)
      .map(({ identifier, name }) => ({ identifier, name }));
  }
}

function credentialsOf(set: CredentialSet, text: string): readonly FoundCredential[] {
  const found = (
    kind: FoundKind,
    { id, name, status }: ClientCredential,
    hint: string,
    exact = hint,
  ): readonly FoundCredential[] =>
    exact === text || (text.length >= SHORTEST_ID_PART && id.startsWith(text))
      ? [{ ...{ kind, id, name, status, hint }, set: toFound(set) }]
      : [];
  return [
    ...set.secrets.flatMap((secret) => found('secret', secret, secret.last4)),
    ...set.keys.flatMap((key) => found('key', key, key.kid)),
    ...set.trustedIssuers.flatMap((trust) => found('trustedIssuer', trust, trust.issuer, trust.id)),
    ...set.consumerKeys.flatMap((key) => found('consumerKey', key, key.consumerKey)),
  ];
}

const toFound = ({ clientId, name, grantType, status, application }: CredentialSet): FoundSet => ({
  ...{ clientId, name, grantType, status, application },
});

const holds = (whole: string, part: string): boolean => whole.toLowerCase().includes(part.toLowerCase());
