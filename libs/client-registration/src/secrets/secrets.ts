import { isLive, type Actor, type ClientSecret } from '#protocol';
import { usesSecret } from '../credential-sets/auth-methods.js';
import { createSecret, type CreatedSecret, type NewSecret } from './create-secret.js';
import { Credentials } from '../credentials/credentials.js';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import { findChangeableSet } from '../credential-sets/find-set.js';
import { viewOfSecret } from '../acts/ledger-view.js';
import { parseOverlap, type OldSecretEnd } from './overlap.js';
import type { RegistrationPorts } from '../ports.js';
import { invalid, RegistrationError } from '../registration-error.js';

/** A new secret, and the one it follows as it is now. */
export interface RotatedSecret extends CreatedSecret {
  readonly previous: ClientSecret;
}

/** How many secrets of one credential set may be live at once. */
export const MOST_SECRETS = 10;

/** The adding, rotating and ending of a credential set's secrets. Every act is recorded in the ledger, never a value. */
export class Secrets extends Credentials<ClientSecret> {
  constructor(ports: RegistrationPorts) {
    super(ports, {
      noun: 'secret',
      event: 'secret',
      most: MOST_SECRETS,
      of: (set) => set.secrets,
      view: viewOfSecret,
      update: (secret) => ports.credentialSets.updateSecret(secret),
    });
  }

  /** @throws RegistrationError invalid, not-found, conflict: the set is retired, takes no secret, or has ten */
  add(clientId: string, input: NewSecret, by: Actor): Promise<CreatedSecret> {
    return this.ports.unitOfWork.run(async () => {
      const set = await this.findSet(clientId);
      this.requireRoom(set);
      const created = createSecret(set.grantType, set.secrets, input, this.ports.clock.now());
      await this.ports.credentialSets.insertSecret(clientId, created.secret);
      await this.record('secret.added', set, { before: null, after: created.secret }, by);
      return created;
    });
  }

  /**
   * Makes a successor that works at once; the old secret ends as `overlap` says: one of `OVERLAPS`, or an ISO 8601 date
   * in the future. An end it has already is never put off.
   *
   * @throws RegistrationError invalid (`overlap`), not-found, conflict: the secret is not live, or the set has ten
   */
  rotate(clientId: string, secretId: string, overlap: string, by: Actor): Promise<RotatedSecret> {
    return this.ports.unitOfWork.run(async () => {
      const now = this.ports.clock.now();
      const end = parseOverlap(overlap, now);
      const set = await this.findSet(clientId);
      const old = this.find(set, secretId);
      requireRotatable(old, end, now);
      if (end.kind !== 'at-once') this.requireRoom(set);
      const created = createSecret(set.grantType, set.secrets, { name: old.name }, now);
      const previous = ending(old, end, created.secret.id);
      await this.ports.credentialSets.insertSecret(clientId, created.secret);
      await this.ports.credentialSets.updateSecret(previous);
      const beside = { successor: viewOfSecret(created.secret) };
      await this.record('secret.rotated', set, { before: old, after: previous, beside }, by);
      return { ...created, previous };
    });
  }

  private async findSet(clientId: string): Promise<CredentialSet> {
    const set = await findChangeableSet(clientId, this.ports);
    if (usesSecret(set.authMethods)) return set;
    const methods = set.authMethods.join(', ') || 'consumer keys';
    const reason = `this credential set authenticates with ${methods}, which takes no secret`;
    throw new RegistrationError('conflict', reason);
  }
}

function requireRotatable(old: ClientSecret, end: OldSecretEnd, now: number): void {
  if (!isLive(old, now)) {
    const state = old.status === 'enabled' ? 'expired' : old.status;
    throw new RegistrationError('conflict', `this secret is ${state}; add a new one instead`);
  }
  if (end.kind === 'after-first-use' && old.expiresAfterUseOf !== null) {
    throw invalid(
      'overlap',
      'this secret waits for a successor’s first use already; rotate that one, or say when',
    );
  }
}

function ending(old: ClientSecret, end: OldSecretEnd, successorId: string): ClientSecret {
  switch (end.kind) {
    case 'at-once':
      return { ...old, status: 'retired' };
    case 'at':
      return { ...old, expiresAt: Math.min(end.time, old.expiresAt ?? end.time) };
    case 'after-first-use':
      return { ...old, expiresAfterUseOf: successorId };
  }
}
