import type { CredentialSet } from '#client-registration';
import { isClientId, type Client, type Clients } from '#protocol';
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

  /** What has not the form of a client_id is nobody's: it costs no reading, and no memory. */
  async find(clientId: string): Promise<Client | undefined> {
    if (!isClientId(clientId)) return undefined;
    return this.caches.byId.get(clientId, () => this.sets.find(clientId));
  }

  ofApplication(applicationId: string): Promise<readonly Client[]> {
    return this.caches.byApplication.get(applicationId, () => this.sets.ofApplication(applicationId));
  }
}
