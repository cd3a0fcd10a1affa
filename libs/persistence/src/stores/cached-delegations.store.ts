import type { Delegation, Delegations } from '#protocol';
import type { Cache } from '../cache.js';
import type { StoredDelegations } from './delegations.store.js';

/** The caches behind `CachedDelegations`. */
export interface DelegationCaches {
  readonly byId: Cache<Delegation | undefined>;
  readonly byClient: Cache<readonly Delegation[]>;
}

/** The delegations as the protocol reads them: from memory. */
export class CachedDelegations implements Delegations {
  constructor(
    private readonly delegations: StoredDelegations,
    private readonly caches: DelegationCaches,
  ) {}

  find(id: string): Promise<Delegation | undefined> {
    return this.caches.byId.get(id, () => this.delegations.find(id));
  }

  ofClient(clientId: string): Promise<readonly Delegation[]> {
    return this.caches.byClient.get(clientId, () => this.delegations.ofClient(clientId));
  }
}
