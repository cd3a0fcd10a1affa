import { isLive, type Actor, type ClientSecret, type EventKind, type Status } from '#protocol';
import { usesSecret } from '../credential-sets/auth-methods.js';
import { createSecret, type CreatedSecret, type NewSecret } from './create-secret.js';
import { findCredential, requireRoom, withStatus } from '../credentials/credential-rules.js';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import { findChangeableSet } from '../credential-sets/find-set.js';
import { viewOfSecret } from '../acts/ledger-view.js';
import { parseOverlap, type OldSecretEnd } from './overlap.js';
import type { RegistrationPorts } from '../ports.js';
import { recordAct } from '../acts/record-act.js';
import { invalid, RegistrationError } from '../registration-error.js';

/** A new secret, and the one it follows as it is now. */
export interface RotatedSecret extends CreatedSecret {
  readonly previous: ClientSecret;
}

/** How many secrets of one credential set may be live at once. */
export const MOST_SECRETS = 10;

/** The adding, rotating and ending of a credential set's secrets. Every act is recorded in the ledger, never a value. */
export class Secrets {
  constructor(private readonly ports: RegistrationPorts) {}

  /** @throws RegistrationError invalid, not-found, conflict: the set is retired, takes no secret, or has ten */
  add(clientId: string, input: NewSecret, by: Actor): Promise<CreatedSecret> {
    return this.ports.unitOfWork.run(async () => {
      const set = await this.findSet(clientId);
      const now = this.ports.clock.now();
      requireRoom('secret', set.secrets, MOST_SECRETS, now);
      const created = createSecret(set.grantType, set.secrets, input, now);
      await this.ports.credentialSets.insertSecret(clientId, created.secret);
      await this.record('secret.added', set, created.secret.id, null, viewOfSecret(created.secret), by);
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
      const old = findCredential('secret', set.secrets, secretId);
      requireRotatable(old, end, now);
      if (end.kind !== 'at-once') requireRoom('secret', set.secrets, MOST_SECRETS, now);
      const created = createSecret(set.grantType, set.secrets, { name: old.name }, now);
      const previous = ending(old, end, created.secret.id);
      await this.ports.credentialSets.insertSecret(clientId, created.secret);
      await this.ports.credentialSets.updateSecret(previous);
      const after = { ...viewOfSecret(previous), successor: viewOfSecret(created.secret) };
      await this.record('secret.rotated', set, secretId, viewOfSecret(old), after, by);
      return { ...created, previous };
    });
  }

  /** Stops a secret from working, until it is enabled again. @throws RegistrationError not-found, conflict: retired */
  disable(clientId: string, secretId: string, by: Actor): Promise<ClientSecret> {
    return this.change(clientId, secretId, 'disabled', 'secret.disabled', by);
  }

  /** Lets a disabled secret work again. @throws RegistrationError not-found, conflict: retired or expired */
  enable(clientId: string, secretId: string, by: Actor): Promise<ClientSecret> {
    return this.change(clientId, secretId, 'enabled', 'secret.enabled', by);
  }

  /** Ends a secret for good. @throws RegistrationError not-found, conflict: the set is retired */
  retire(clientId: string, secretId: string, by: Actor): Promise<ClientSecret> {
    return this.change(clientId, secretId, 'retired', 'secret.retired', by);
  }

  private change(
    clientId: string,
    secretId: string,
    status: Status,
    kind: EventKind,
    by: Actor,
  ): Promise<ClientSecret> {
    return this.ports.unitOfWork.run(async () => {
      const set = await findChangeableSet(clientId, this.ports);
      const before = findCredential('secret', set.secrets, secretId);
      const after = withStatus('secret', before, status, this.ports.clock.now());
      if (after === undefined) return before;
      await this.ports.credentialSets.updateSecret(after);
      await this.record(kind, set, secretId, viewOfSecret(before), viewOfSecret(after), by);
      return after;
    });
  }

  private async findSet(clientId: string): Promise<CredentialSet> {
    const set = await findChangeableSet(clientId, this.ports);
    if (usesSecret(set.authMethods)) return set;
    const methods = set.authMethods.join(', ') || 'consumer keys';
    const reason = `this credential set authenticates with ${methods}, which takes no secret`;
    throw new RegistrationError('conflict', reason);
  }

  private record(
    kind: EventKind,
    { clientId, application }: CredentialSet,
    target: string,
    before: object | null,
    after: object,
    by: Actor,
  ): Promise<void> {
    return recordAct(
      this.ports,
      { kind, target, applicationId: application.id, clientId, before, after },
      by,
    );
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
