import { generatePrivateKey, type Actor, type ClientKey, type EventKind, type Status } from '#protocol';
import { createPublicKey, type KeyObject } from 'node:crypto';
import { usesKey } from '../credential-sets/auth-methods.js';
import { createKey, type NewKey } from './create-key.js';
import { findCredential, requireRoom, withStatus } from '../credentials/credential-rules.js';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import { findChangeableSet } from '../credential-sets/find-set.js';
import {
  chooseForm,
  USUAL_KEY_ALGORITHM,
  writeKeyFile,
  type GeneratedKey,
  type NewKeyPair,
} from './generated-key.js';
import { viewOfKey } from '../acts/ledger-view.js';
import type { RegistrationPorts } from '../ports.js';
import { recordAct } from '../acts/record-act.js';
import { RegistrationError } from '../registration-error.js';

/** How many public keys of one credential set may be live at once. */
export const MOST_KEYS = 20;

/** The adding, making and ending of a credential set's public keys. Every act is recorded in the ledger. */
export class Keys {
  constructor(private readonly ports: RegistrationPorts) {}

  /** @throws RegistrationError invalid, not-found, conflict: retired, no use for a key, has this key, or has twenty */
  add(clientId: string, input: NewKey, by: Actor): Promise<ClientKey> {
    return this.ports.unitOfWork.run(async () => {
      const set = await this.findSet(clientId);
      return this.insert(set, input, 'key.added', by);
    });
  }

  /**
   * Makes a key pair, keeps its public half, and hands the private one out: it is stored nowhere. `made`: the private
   * key, where it was made before a unit of work, in which others would have waited for it.
   *
   * @throws RegistrationError invalid, not-found, conflict: retired, no use for a key, or has twenty
   */
  async generate(
    clientId: string,
    { algorithm = USUAL_KEY_ALGORITHM, format, ...input }: NewKeyPair,
    by: Actor,
    made?: KeyObject,
  ): Promise<GeneratedKey> {
    const privateKey = made ?? (await generatePrivateKey(algorithm));
    const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
    return this.ports.unitOfWork.run(async () => {
      const before = await this.findSet(clientId);
      const form = chooseForm(before, format);
      const key = await this.insert(before, { ...input, publicKey }, 'key.generated', by);
      const set = { ...before, keys: [...before.keys, key] };
      return { set, key, file: writeKeyFile(form, { set, key, privateKey, server: this.ports }) };
    });
  }

  /** Stops a key from working, until it is enabled again. @throws RegistrationError not-found, conflict: retired */
  disable(clientId: string, keyId: string, by: Actor): Promise<ClientKey> {
    return this.change(clientId, keyId, 'disabled', 'key.disabled', by);
  }

  /** Lets a disabled key work again. @throws RegistrationError not-found, conflict: retired or expired */
  enable(clientId: string, keyId: string, by: Actor): Promise<ClientKey> {
    return this.change(clientId, keyId, 'enabled', 'key.enabled', by);
  }

  /** Ends a key for good. @throws RegistrationError not-found, conflict: the set is retired */
  retire(clientId: string, keyId: string, by: Actor): Promise<ClientKey> {
    return this.change(clientId, keyId, 'retired', 'key.retired', by);
  }

  private change(
    clientId: string,
    keyId: string,
    status: Status,
    kind: EventKind,
    by: Actor,
  ): Promise<ClientKey> {
    return this.ports.unitOfWork.run(async () => {
      const set = await findChangeableSet(clientId, this.ports);
      const before = findCredential('key', set.keys, keyId);
      const after = withStatus('key', before, status, this.ports.clock.now());
      if (after === undefined) return before;
      await this.ports.credentialSets.updateKey(after);
      await this.record(kind, set, before, after, by);
      return after;
    });
  }

  private async insert(set: CredentialSet, input: NewKey, kind: EventKind, by: Actor): Promise<ClientKey> {
    const now = this.ports.clock.now();
    requireRoom('key', set.keys, MOST_KEYS, now);
    const key = await createKey(set.keys, input, now);
    await this.ports.credentialSets.insertKey(set.clientId, key);
    await this.record(kind, set, null, key, by);
    return key;
  }

  private async findSet(clientId: string): Promise<CredentialSet> {
    const set = await findChangeableSet(clientId, this.ports);
    if (usesKey(set.grantType, set.authMethods)) return set;
    const reason = 'this credential set does not authenticate with private_key_jwt; allow that first';
    throw new RegistrationError('conflict', reason);
  }

  private record(
    kind: EventKind,
    { clientId, application }: CredentialSet,
    before: ClientKey | null,
    after: ClientKey,
    by: Actor,
  ): Promise<void> {
    const act = {
      kind,
      target: after.id,
      applicationId: application.id,
      clientId,
      before: before && viewOfKey(before),
      after: viewOfKey(after),
    };
    return recordAct(this.ports, act, by);
  }
}
