import {
  delegationStateAt,
  JWT_BEARER,
  randomBase62,
  type Actor,
  type Delegation,
  type EventKind,
  type Page,
} from '#protocol';
import { viewOfDelegation } from '../acts/ledger-view.js';
import { difference, recordAct } from '../acts/record-act.js';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import { findSet } from '../credential-sets/find-set.js';
import { checkLimit } from '../pages/page.js';
import type { DelegationQuery, RegistrationPorts } from '../ports.js';
import { invalid, RegistrationError } from '../registration-error.js';
import { checkExpiry } from '../rules/lifetime.js';
import { LIMITS } from '../rules/limits.js';
import { checkText } from '../rules/text.js';
import { resolveDelegatedAccess } from './delegated-access.js';
import type { NewDelegation } from './new-delegation.js';
import { requirePerson, requireSecondPerson } from './second-person.js';
import { checkSubjects } from './subjects.js';

/** How many delegations of one service account may wait or be in force at once: each token request looks at all. */
export const MOST_DELEGATIONS = 200;

const DAY = 86_400_000;

/** The making, approving and removing of delegations. None is ever edited; every act is recorded in the ledger. */
export class Delegations {
  constructor(private readonly ports: RegistrationPorts) {}

  /** @throws RegistrationError invalid, conflict: the set is not enabled or has 200, forbidden: it takes two people */
  create(input: NewDelegation, by: Actor): Promise<Delegation> {
    return this.ports.unitOfWork.run(async () => {
      const needsApproval = this.ports.delegationApproval === 'two-person';
      if (needsApproval) await requirePerson(by, this.ports.people);
      const set = await this.findServiceAccount(input.clientId);
      const delegation: Delegation = {
        id: `dlg_${randomBase62(22)}`,
        clientId: set.clientId,
        subjects: await checkSubjects(input.subjects, this.ports.people),
        access: resolveDelegatedAccess(set, input),
        reason: checkText(input.reason, 'reason', { longest: LIMITS.reason }),
        expiresAt: this.checkEnd(input.expiresAt),
        createdAt: this.ports.clock.now(),
        createdBy: by.id,
        needsApproval,
        ...{ approvedAt: null, approvedBy: null, removedAt: null, removedBy: null },
      };
      await this.ports.delegations.insert(delegation);
      await this.record('delegation.created', null, delegation, by);
      return delegation;
    });
  }

  /** @throws RegistrationError not-found */
  async get(id: string): Promise<Delegation> {
    return requireFound(await this.ports.delegations.find(id));
  }

  /** Newest first, removed ones too. @throws RegistrationError invalid: the limit or the cursor */
  async list(query: DelegationQuery): Promise<Page<Delegation>> {
    return this.ports.delegations.list(checkLimit(query));
  }

  /**
   * Puts a delegation that waits in force. One that is in force stays as it is.
   *
   * @throws RegistrationError not-found, conflict: removed or expired, forbidden: who made it, or a credential set
   */
  approve(id: string, by: Actor): Promise<Delegation> {
    return this.ports.unitOfWork.run(async () => {
      const before = requireFound(await this.ports.delegations.findForChange(id));
      const now = this.ports.clock.now();
      const state = delegationStateAt(before, now);
      if (state === 'live') return before;
      if (state !== 'pending') {
        throw new RegistrationError('conflict', `this delegation is ${state}; make a new one`);
      }
      await requireSecondPerson(before, by, this.ports.people);
      const after = { ...before, approvedAt: now, approvedBy: by.id };
      return this.write('delegation.approved', before, after, by);
    });
  }

  /** Ends a delegation for good, and every token under it. It stays on record. @throws RegistrationError not-found */
  remove(id: string, by: Actor): Promise<Delegation> {
    return this.ports.unitOfWork.run(async () => {
      const before = requireFound(await this.ports.delegations.findForChange(id));
      if (before.removedAt !== null) return before;
      const after = { ...before, removedAt: this.ports.clock.now(), removedBy: by.id };
      return this.write('delegation.removed', before, after, by);
    });
  }

  /** Held for change, so that two at once do not make one too many. */
  private async findServiceAccount(clientId: string): Promise<CredentialSet> {
    const set = await this.ports.credentialSets.findForChange(clientId);
    if (set === undefined) throw invalid('clientId', 'there is no such credential set');
    if (set.grantType !== JWT_BEARER) {
      throw invalid(
        'clientId',
        'this is no service account: delegations are for sets of the grant jwt-bearer',
      );
    }
    if (set.status !== 'enabled') {
      throw new RegistrationError('conflict', `this service account is ${set.status}`);
    }
    const now = this.ports.clock.now();
    const kept = (await this.ports.delegations.ofClient(clientId)).filter(({ expiresAt }) => expiresAt > now);
    if (kept.length < MOST_DELEGATIONS) return set;
    const reason = `this service account has ${MOST_DELEGATIONS} delegations; remove one, or name more subjects in one`;
    throw new RegistrationError('conflict', reason);
  }

  private checkEnd(expiresAt: number): number {
    const now = this.ports.clock.now();
    if (checkExpiry(expiresAt, now) === null) throw invalid('expiresAt', 'a time is needed');
    if (expiresAt <= now + LIMITS.delegationDays * DAY) return expiresAt;
    throw invalid(
      'expiresAt',
      `at most ${LIMITS.delegationDays} days from now; whoever still needs it makes another`,
    );
  }

  private async write(
    kind: EventKind,
    before: Delegation,
    after: Delegation,
    by: Actor,
  ): Promise<Delegation> {
    await this.ports.delegations.update(after);
    await this.record(kind, before, after, by);
    return after;
  }

  private async record(
    kind: EventKind,
    before: Delegation | null,
    after: Delegation,
    by: Actor,
  ): Promise<void> {
    const { application } = await findSet(after.clientId, this.ports);
    const view = viewOfDelegation(after);
    const changed = before === null ? undefined : difference(viewOfDelegation(before), view);
    const act = { kind, target: after.id, applicationId: application.id, clientId: after.clientId };
    await recordAct(this.ports, { ...act, ...(changed ?? { before: null, after: view }) }, by);
  }
}

function requireFound(delegation: Delegation | undefined): Delegation {
  if (delegation === undefined) throw new RegistrationError('not-found', 'there is no such delegation');
  return delegation;
}
