import { generatePrivateKey, type Actor, type ClientKey, type EventKind } from '#protocol';
import { createPublicKey, type KeyObject } from 'node:crypto';
import { usesKey } from '../credential-sets/auth-methods.js';
import { createKey, type NewKey } from './create-key.js';
import { Credentials } from '../credentials/credentials.js';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import { findChangeableSet } from '../credential-sets/find-set.js';
import {
  chooseForm,
  USUAL_KEY_ALGORITHM,
  writeKeyFile,
  type GeneratedKey,
  type NewKeyPair,
} from './generated-key.js';
import { refuseNewProof } from '../delegations/second-person.js';
import { viewOfKey } from '../acts/ledger-view.js';
import type { RegistrationPorts } from '../ports.js';
import { RegistrationError } from '../registration-error.js';

/** How many public keys of one credential set may be live at once. */
export const MOST_KEYS = 20;

/** The adding, making and ending of a credential set's public keys. Every act is recorded in the ledger. */
export class Keys extends Credentials<ClientKey> {
  constructor(ports: RegistrationPorts) {
    super(ports, {
      noun: 'key',
      event: 'key',
      most: MOST_KEYS,
      of: (set) => set.keys,
      view: viewOfKey,
      update: (key) => ports.credentialSets.updateKey(key),
    });
  }

  /** @throws RegistrationError invalid, not-found, conflict: retired, no use for a key, has this key, twenty, or delegations of two people */
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
   * @throws RegistrationError invalid, not-found, conflict: retired, no use for a key, has twenty, or delegations of two people
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

  private async insert(set: CredentialSet, input: NewKey, kind: EventKind, by: Actor): Promise<ClientKey> {
    await refuseNewProof(set.clientId, 'another key', this.ports);
    this.requireRoom(set);
    const key = await createKey(set.keys, input, this.ports.clock.now());
    await this.ports.credentialSets.insertKey(set.clientId, key);
    await this.record(kind, set, { before: null, after: key }, by);
    return key;
  }

  private async findSet(clientId: string): Promise<CredentialSet> {
    const set = await findChangeableSet(clientId, this.ports);
    if (usesKey(set.grantType, set.authMethods)) return set;
    const reason = 'this credential set does not authenticate with private_key_jwt; allow that first';
    throw new RegistrationError('conflict', reason);
  }
}
