import { OAUTH1, type Actor, type ConsumerKey, type EventKind, type Status } from '#protocol';
import { recordAct } from '../acts/record-act.js';
import { viewOfConsumerKey } from '../acts/ledger-view.js';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import { findChangeableSet } from '../credential-sets/find-set.js';
import { findCredential, requireRoom, withStatus } from '../credentials/credential-rules.js';
import type { RegistrationPorts } from '../ports.js';
import { RegistrationError } from '../registration-error.js';
import { createConsumerKey, type CreatedConsumerKey, type NewConsumerKey } from './create-consumer-key.js';

/** How many consumer keys of one credential set may be live at once. */
export const MOST_CONSUMER_KEYS = 10;

const NOUN = 'consumer key';

/** The adding and ending of a credential set's consumer keys (RFC 5849). Every act is recorded in the ledger, never a secret. */
export class ConsumerKeys {
  constructor(private readonly ports: RegistrationPorts) {}

  /** @throws RegistrationError invalid, not-found, conflict: retired, of another grant, the key is taken, or it has ten */
  add(clientId: string, input: NewConsumerKey, by: Actor): Promise<CreatedConsumerKey> {
    return this.ports.unitOfWork.run(async () => {
      const set = await this.findSet(clientId);
      requireRoom(NOUN, set.consumerKeys, MOST_CONSUMER_KEYS, this.ports.clock.now());
      const created = await createConsumerKey(set.consumerKeys, input, this.ports);
      await this.ports.consumerKeys.insert(clientId, created.key, created.secret);
      await this.record('consumer-key.added', set, null, created.key, by);
      return created;
    });
  }

  /** Stops a key from working, until it is enabled again. @throws RegistrationError not-found, conflict: retired */
  disable(clientId: string, keyId: string, by: Actor): Promise<ConsumerKey> {
    return this.change(clientId, keyId, 'disabled', 'consumer-key.disabled', by);
  }

  /** Lets a disabled key work again. @throws RegistrationError not-found, conflict: retired or expired */
  enable(clientId: string, keyId: string, by: Actor): Promise<ConsumerKey> {
    return this.change(clientId, keyId, 'enabled', 'consumer-key.enabled', by);
  }

  /** Ends a key for good. @throws RegistrationError not-found, conflict: the set is retired */
  retire(clientId: string, keyId: string, by: Actor): Promise<ConsumerKey> {
    return this.change(clientId, keyId, 'retired', 'consumer-key.retired', by);
  }

  private change(
    clientId: string,
    keyId: string,
    status: Status,
    kind: EventKind,
    by: Actor,
  ): Promise<ConsumerKey> {
    return this.ports.unitOfWork.run(async () => {
      const set = await findChangeableSet(clientId, this.ports);
      const before = findCredential(NOUN, set.consumerKeys, keyId);
      const after = withStatus(NOUN, before, status, this.ports.clock.now());
      if (after === undefined) return before;
      await this.ports.consumerKeys.update(after);
      await this.record(kind, set, before, after, by);
      return after;
    });
  }

  private async findSet(clientId: string): Promise<CredentialSet> {
    const set = await findChangeableSet(clientId, this.ports);
    if (set.grantType === OAUTH1) return set;
    const reason = 'consumer keys are for credential sets of the grant oauth1; make one of those';
    throw new RegistrationError('conflict', reason);
  }

  private record(
    kind: EventKind,
    { clientId, application }: CredentialSet,
    before: ConsumerKey | null,
    after: ConsumerKey,
    by: Actor,
  ): Promise<void> {
    const act = {
      kind,
      target: after.id,
      applicationId: application.id,
      clientId,
      before: before && viewOfConsumerKey(before),
      after: viewOfConsumerKey(after),
    };
    return recordAct(this.ports, act, by);
  }
}
