import { isConsumerKey, type Consumer, type Consumers } from '#protocol';
import type { Cache } from '../cache.js';
import type { SealedConsumer, StoredConsumerKeys } from './consumer-keys.store.js';

/**
 * The consumer keys as the protocol reads them: from memory, unknown ones too, so that both cost the same. In memory
 * secrets stay sealed, and each is opened for the request that it verifies.
 */
export class CachedConsumers implements Consumers {
  constructor(
    private readonly keys: StoredConsumerKeys,
    private readonly cache: Cache<SealedConsumer | undefined>,
  ) {}

  /** What cannot be a consumer key is nobody's: it costs no reading, and no memory. */
  async find(consumerKey: string): Promise<Consumer | undefined> {
    if (!isConsumerKey(consumerKey)) return undefined;
    const sealed = await this.cache.get(consumerKey, () => this.keys.findSealed(consumerKey));
    return sealed && this.keys.open(sealed);
  }
}
