import { OAUTH1, type Actor, type ConsumerKey } from '#protocol';
import { viewOfConsumerKey } from '../acts/ledger-view.js';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import { findChangeableSet } from '../credential-sets/find-set.js';
import { Credentials } from '../credentials/credentials.js';
import type { RegistrationPorts } from '../ports.js';
import { RegistrationError } from '../registration-error.js';
import { createConsumerKey, type CreatedConsumerKey, type NewConsumerKey } from './create-consumer-key.js';

/** How many consumer keys of one credential set may be live at once. */
export const MOST_CONSUMER_KEYS = 10;

/** The adding and ending of a credential set's consumer keys (RFC 5849). Every act is recorded in the ledger, never a secret. */
export class ConsumerKeys extends Credentials<ConsumerKey> {
  constructor(ports: RegistrationPorts) {
    super(ports, {
      noun: 'consumer key',
      event: 'consumer-key',
      most: MOST_CONSUMER_KEYS,
      of: (set) => set.consumerKeys,
      view: viewOfConsumerKey,
      update: (key) => ports.consumerKeys.update(key),
    });
  }

  /** @throws RegistrationError invalid, not-found, conflict: retired, of another grant, the key is taken, or it has ten */
  add(clientId: string, input: NewConsumerKey, by: Actor): Promise<CreatedConsumerKey> {
    return this.ports.unitOfWork.run(async () => {
      const set = await this.findSet(clientId);
      this.requireRoom(set);
      const created = await createConsumerKey(set.consumerKeys, input, this.ports);
      await this.ports.consumerKeys.insert(clientId, created.key, created.secret);
      await this.record('consumer-key.added', set, { before: null, after: created.key }, by);
      return created;
    });
  }

  private async findSet(clientId: string): Promise<CredentialSet> {
    const set = await findChangeableSet(clientId, this.ports);
    if (set.grantType === OAUTH1) return set;
    const reason = 'consumer keys are for credential sets of the grant oauth1; make one of those';
    throw new RegistrationError('conflict', reason);
  }
}
