import { type ClientCredential, type Delegation } from '#protocol';
import type { InMemoryTable } from '#protocol/testing';
import type { Application } from '../applications/application.js';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import type {
  ExpiringCredential,
  ExpiringKind,
  ExpiryPosition,
  ExpiryRange,
  ExpiryStore,
} from '../expiries/expiring-credential.js';

/** The ends of credentials and delegations in memory. */
export class InMemoryExpiries implements ExpiryStore {
  constructor(
    private readonly sets: InMemoryTable<CredentialSet>,
    private readonly applications: InMemoryTable<Application>,
    private readonly delegations: InMemoryTable<Delegation>,
  ) {}

  async ending({ from, to, behind, limit }: ExpiryRange): Promise<readonly ExpiringCredential[]> {
    return this.sets.rows
      .filter(({ status }) => status === 'enabled')
      .flatMap((set) => this.endsOf(set))
      .filter((each) => each.expiresAt > from && each.expiresAt <= to)
      .filter((each) => behind === undefined || soonestFirst(behind, each) < 0)
      .sort(soonestFirst)
      .slice(0, limit);
  }

  private endsOf(set: CredentialSet): readonly ExpiringCredential[] {
    const delegations = this.delegations.rows.filter(
      ({ clientId, removedAt }) => clientId === set.clientId && removedAt === null,
    );
    return [
      ...this.credentials(set, 'secret', set.secrets, ({ last4 }) => last4),
      ...this.credentials(set, 'key', set.keys, ({ kid }) => kid),
      ...this.credentials(set, 'trustedIssuer', set.trustedIssuers, ({ issuer }) => issuer),
      ...this.credentials(set, 'consumerKey', set.consumerKeys, ({ consumerKey }) => consumerKey),
      ...delegations.map(({ id, reason, subjects, expiresAt }) => ({
        ...this.ownerOf(set),
        ...{ kind: 'delegation' as const, id, name: reason, hint: subjects[0] ?? '', expiresAt },
        ...{ lastUsedAt: null, hasSuccessor: delegations.some((other) => other.expiresAt > expiresAt) },
      })),
    ];
  }

  private credentials<C extends ClientCredential>(
    set: CredentialSet,
    kind: ExpiringKind,
    credentials: readonly C[],
    hintOf: (credential: C) => string,
  ): readonly ExpiringCredential[] {
    const enabled = credentials.filter(({ status }) => status === 'enabled');
    return enabled.flatMap((credential) => {
      const { id, name, expiresAt, lastUsedAt } = credential;
      if (expiresAt === null) return [];
      const hasSuccessor = enabled.some((other) => other.expiresAt === null || other.expiresAt > expiresAt);
      const own = { kind, id, name, hint: hintOf(credential), expiresAt, lastUsedAt, hasSuccessor };
      return [{ ...this.ownerOf(set), ...own }];
    });
  }

  private ownerOf({ clientId, name: setName, grantType, application: { id, name } }: CredentialSet) {
    return {
      ...{ clientId, setName, grantType },
      application: { id, name: this.applications.get(id)?.name ?? name },
    };
  }
}

function soonestFirst(a: ExpiryPosition, b: ExpiryPosition): number {
  return a.expiresAt - b.expiresAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
