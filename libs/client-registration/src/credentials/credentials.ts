import type { Actor, ClientCredential, EventKind, Status } from '#protocol';
import { recordAct } from '../acts/record-act.js';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import { findChangeableSet } from '../credential-sets/find-set.js';
import { refuseNewProof } from '../delegations/second-person.js';
import type { RegistrationPorts } from '../ports.js';
import { RegistrationError } from '../registration-error.js';
import { changesStatus } from '../rules/status.js';

/** What tells one kind of credential from the others: its words, its place in a set, and how it is kept and shown. */
export interface CredentialKind<C extends ClientCredential> {
  /** The word for it in errors. */
  readonly noun: string;
  /** What its events in the ledger begin with. */
  readonly event: 'secret' | 'key' | 'trusted-issuer' | 'consumer-key';
  /** How many of one set may be live at once. */
  readonly most: number;
  readonly of: (set: CredentialSet) => readonly C[];
  /** As the ledger may show it: without a secret, and without a hash of one. */
  readonly view: (credential: C) => object;
  readonly update: (credential: C) => Promise<void>;
}

/** The disabling, enabling and retiring of a set's credentials of one kind. Every act is recorded in the ledger. */
export abstract class Credentials<C extends ClientCredential> {
  constructor(
    protected readonly ports: RegistrationPorts,
    private readonly kind: CredentialKind<C>,
  ) {}

  /** Stops one from working, until it is enabled again. @throws RegistrationError not-found, conflict: retired */
  disable(clientId: string, id: string, by: Actor): Promise<C> {
    return this.change(clientId, id, 'disabled', by);
  }

  /** Lets a disabled one work again. @throws RegistrationError not-found, conflict: retired, expired, or delegations of two people */
  enable(clientId: string, id: string, by: Actor): Promise<C> {
    return this.change(clientId, id, 'enabled', by);
  }

  /** Ends one for good. @throws RegistrationError not-found, conflict: the set is retired */
  retire(clientId: string, id: string, by: Actor): Promise<C> {
    return this.change(clientId, id, 'retired', by);
  }

  /**
   * Holds a set to how many it may have. Disabled ones count, since they may be enabled again.
   *
   * @throws RegistrationError conflict
   */
  protected requireRoom(set: CredentialSet): void {
    const now = this.ports.clock.now();
    const standing = this.kind.of(set).filter((each) => each.status !== 'retired' && !hasExpired(each, now));
    if (standing.length < this.kind.most) return;
    const { most, noun } = this.kind;
    throw new RegistrationError(
      'conflict',
      `a credential set has at most ${most} live ${noun}s; retire one first`,
    );
  }

  /** @throws RegistrationError not-found */
  protected find(set: CredentialSet, id: string): C {
    const found = this.kind.of(set).find((each) => each.id === id);
    if (found !== undefined) return found;
    throw new RegistrationError('not-found', `the credential set has no such ${this.kind.noun}`);
  }

  /** `before`: null for a new one. `beside`: what else the act did, as the ledger may show it. */
  protected record(
    kind: EventKind,
    { clientId, application }: CredentialSet,
    { before, after, beside }: { before: C | null; after: C; beside?: object },
    by: Actor,
  ): Promise<void> {
    const act = {
      kind,
      target: (before ?? after).id,
      applicationId: application.id,
      clientId,
      before: before && this.kind.view(before),
      after: { ...this.kind.view(after), ...beside },
    };
    return recordAct(this.ports, act, by);
  }

  private change(clientId: string, id: string, status: Status, by: Actor): Promise<C> {
    return this.ports.unitOfWork.run(async () => {
      const set = await findChangeableSet(clientId, this.ports);
      const before = this.find(set, id);
      if (!changesStatus(this.kind.noun, before.status, status)) return before;
      if (status === 'enabled') await this.requireRevivable(clientId, before);
      const after = { ...before, status };
      await this.kind.update(after);
      await this.record(`${this.kind.event}.${status}`, set, { before, after }, by);
      return after;
    });
  }

  private async requireRevivable(clientId: string, credential: C): Promise<void> {
    const { noun } = this.kind;
    if (hasExpired(credential, this.ports.clock.now())) {
      throw new RegistrationError('conflict', `this ${noun} has expired; add a new one`);
    }
    // Nobody can tell whether it was disabled when they agreed.
    await refuseNewProof(clientId, `this ${noun}, which is disabled`, this.ports);
  }
}

const hasExpired = ({ expiresAt }: ClientCredential, now: number): boolean =>
  expiresAt !== null && expiresAt <= now;
