import type { ExchangeRule, ExchangeRules } from '#protocol';
import type { Cache } from '../cache.js';
import type { StoredExchangeRules } from './exchange-rules.store.js';

/** The exchange rules as the protocol reads them: from memory. */
export class CachedExchangeRules implements ExchangeRules {
  constructor(
    private readonly rules: StoredExchangeRules,
    private readonly byClient: Cache<readonly ExchangeRule[]>,
  ) {}

  ofClient(clientId: string): Promise<readonly ExchangeRule[]> {
    return this.byClient.get(clientId, () => this.rules.ofClient(clientId));
  }
}
