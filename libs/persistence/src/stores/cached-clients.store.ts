import type { CredentialSet } from '#client-registration';
import type { Client, Clients } from '#protocol';
import type { Cache } from '../cache.js';
import type { StoredCredentialSets } from './credential-sets.store.js';

/** The caches behind `CachedClients`. */
export interface ClientCaches {
  readonly byId: Cache<CredentialSet | undefined>;
  readonly byApplication: Cache<readonly CredentialSet[]>;
}

/** The credential sets as the protocol reads them: from memory, unknown ones too, so that both cost the same. */
export class CachedClients implements Clients {
  constructor(
    private readonly sets: StoredCredentialSets,
    private readonly caches: ClientCaches,
  ) {}

  find(clientId: string): Promise<Client | undefined> {
    return this.caches.byId.get(clientId, () => this.sets.find(clientId));
  }

  ofApplication(applicationId: string): Promise<readonly Client[]> {
    return this.caches.byApplication.get(applicationId, () => this.sets.ofApplication(applicationId));
  }
}
