import type { RegisteredApi } from '#client-registration';
import type { Api, Apis } from '#protocol';
import type { Cache } from '../cache.js';
import type { StoredApis } from './apis.store.js';

/** The APIs as the protocol reads them: from memory, unknown ones too. */
export class CachedApis implements Apis {
  constructor(
    private readonly apis: StoredApis,
    private readonly cache: Cache<RegisteredApi | undefined>,
  ) {}

  find(identifier: string): Promise<Api | undefined> {
    return this.cache.get(identifier, () => this.apis.find(identifier));
  }
}
