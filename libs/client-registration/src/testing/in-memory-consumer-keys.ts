import type { Consumer, ConsumerKey, Consumers } from '#protocol';
import type { InMemoryTable } from '#protocol/testing';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import type { ConsumerKeyStore } from '../ports.js';
import { administered } from './in-memory-credential-sets.js';

/** Consumer keys in memory, as those register them who may not read their secrets, and as the protocol reads them. */
export class InMemoryConsumerKeys implements ConsumerKeyStore, Consumers {
  constructor(
    private readonly sets: InMemoryTable<CredentialSet>,
    /** By the id of the key. */
    private readonly secrets: InMemoryTable<string>,
  ) {}

  async isTaken(consumerKey: string): Promise<boolean> {
    return (await this.find(consumerKey)) !== undefined;
  }

  async find(consumerKey: string): Promise<Consumer | undefined> {
    for (const { clientId, consumerKeys } of this.sets.rows) {
      const key = consumerKeys.find((each) => each.consumerKey === consumerKey);
      if (key !== undefined) return { ...key, clientId, secret: this.secrets.get(key.id) ?? '' };
    }
    return undefined;
  }

  async insert(clientId: string, key: ConsumerKey, secret: string): Promise<void> {
    const set = this.sets.get(clientId);
    if (set === undefined) throw new Error(`no credential set ${clientId}`);
    this.sets.set(clientId, { ...set, consumerKeys: [...set.consumerKeys, key] });
    this.secrets.set(key.id, secret);
  }

  async update(key: ConsumerKey): Promise<void> {
    for (const set of this.sets.rows) {
      const consumerKeys = set.consumerKeys.map((each) =>
        each.id === key.id ? administered(each, key) : each,
      );
      this.sets.set(set.clientId, { ...set, consumerKeys });
    }
  }
}
