import { In, type EntityManager } from 'typeorm';
import type { CredentialSet } from '#client-registration';
import { OAUTH1 } from '#protocol';
import { ClientAccessEntity } from '../entities/client-access.entity.js';
import { ClientKeyEntity } from '../entities/client-key.entity.js';
import { ClientSecretEntity } from '../entities/client-secret.entity.js';
import { ConsumerKeyEntity } from '../entities/consumer-key.entity.js';
import type { ClientEntity } from '../entities/client.entity.js';
import { TrustedIssuerEntity } from '../entities/trusted-issuer.entity.js';
import { groupBy } from './group-by.js';

/** Rows that belong to a credential set. */
interface Owned {
  readonly clientId: string;
}

/** Puts secrets, keys, trusted issuers, consumer keys and access into credential sets. */
export async function withParts(
  manager: EntityManager,
  sets: readonly ClientEntity[],
): Promise<readonly CredentialSet[]> {
  if (sets.length === 0) return [];
  const where = { clientId: In(sets.map(({ clientId }) => clientId)) };
  const byAge = { createdAt: 'ASC', id: 'ASC' } as const;
  const byScope = { audience: 'ASC', scope: 'ASC' } as const;
  const secrets = bySet(await manager.find(ClientSecretEntity, { where, order: byAge }));
  const keys = bySet(await manager.find(ClientKeyEntity, { where, order: byAge }));
  const trustedIssuers = bySet(await manager.find(TrustedIssuerEntity, { where, order: byAge }));
  const hasConsumers = sets.some(({ grantType }) => grantType === OAUTH1);
  const consumerKeys = bySet(
    hasConsumers ? await manager.find(ConsumerKeyEntity, { where, order: byAge }) : [],
  );
  const access = bySet(await manager.find(ClientAccessEntity, { where, order: byScope }));
  return sets.map((set) => ({
    ...set,
    application: { id: set.application.id, name: set.application.name },
    secrets: secrets(set),
    keys: keys(set),
    trustedIssuers: trustedIssuers(set),
    consumerKeys: consumerKeys(set),
    access: access(set),
  }));
}

/** The rows of each set, without the column that says whose they are. */
function bySet<T extends Owned>(rows: readonly T[]): (set: Owned) => readonly Omit<T, 'clientId'>[] {
  const groups = groupBy(rows, ({ clientId }) => clientId);
  return ({ clientId }) => (groups.get(clientId) ?? []).map(({ clientId: _, ...part }) => part);
}
