import { JWT_BEARER, type Actor, type EventKind, type Status, type TrustedIssuer } from '#protocol';
import { viewOfTrustedIssuer } from '../acts/ledger-view.js';
import { recordAct } from '../acts/record-act.js';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import { findChangeableSet } from '../credential-sets/find-set.js';
import { findCredential, requireRoom, withStatus } from '../credentials/credential-rules.js';
import type { RegistrationPorts } from '../ports.js';
import { RegistrationError } from '../registration-error.js';
import { createTrustedIssuer, type NewTrustedIssuer } from './create-trusted-issuer.js';

/** How many trusts of one service account may be live at once. */
export const MOST_TRUSTED_ISSUERS = 10;

const NOUN = 'trusted issuer';

/** The adding and ending of the issuers that a service account trusts. Every act is recorded in the ledger. */
export class TrustedIssuers {
  constructor(private readonly ports: RegistrationPorts) {}

  /** @throws RegistrationError invalid, not-found, conflict: retired, no service account, or has ten */
  add(clientId: string, input: NewTrustedIssuer, by: Actor): Promise<TrustedIssuer> {
    return this.ports.unitOfWork.run(async () => {
      const set = await this.findServiceAccount(clientId);
      const now = this.ports.clock.now();
      requireRoom(NOUN, set.trustedIssuers, MOST_TRUSTED_ISSUERS, now);
      const trust = createTrustedIssuer(set.trustedIssuers.length, input, this.ports.issuer, now);
      await this.ports.credentialSets.insertTrustedIssuer(clientId, trust);
      await this.record('trusted-issuer.added', set, null, trust, by);
      return trust;
    });
  }

  /** Stops a trust, until it is enabled again. @throws RegistrationError not-found, conflict: retired */
  disable(clientId: string, id: string, by: Actor): Promise<TrustedIssuer> {
    return this.change(clientId, id, 'disabled', 'trusted-issuer.disabled', by);
  }

  /** Lets a disabled trust work again. @throws RegistrationError not-found, conflict: retired or expired */
  enable(clientId: string, id: string, by: Actor): Promise<TrustedIssuer> {
    return this.change(clientId, id, 'enabled', 'trusted-issuer.enabled', by);
  }

  /** Ends a trust for good. @throws RegistrationError not-found, conflict: the set is retired */
  retire(clientId: string, id: string, by: Actor): Promise<TrustedIssuer> {
    return this.change(clientId, id, 'retired', 'trusted-issuer.retired', by);
  }

  private change(
    clientId: string,
    id: string,
    status: Status,
    kind: EventKind,
    by: Actor,
  ): Promise<TrustedIssuer> {
    return this.ports.unitOfWork.run(async () => {
      const set = await findChangeableSet(clientId, this.ports);
      const before = findCredential(NOUN, set.trustedIssuers, id);
      const after = withStatus(NOUN, before, status, this.ports.clock.now());
      if (after === undefined) return before;
      await this.ports.credentialSets.updateTrustedIssuer(after);
      await this.record(kind, set, before, after, by);
      return after;
    });
  }

  private async findServiceAccount(clientId: string): Promise<CredentialSet> {
    const set = await findChangeableSet(clientId, this.ports);
    if (set.grantType === JWT_BEARER) return set;
    throw new RegistrationError('conflict', 'only a service account (grant jwt-bearer) can trust an issuer');
  }

  private record(
    kind: EventKind,
    { clientId, application }: CredentialSet,
    before: TrustedIssuer | null,
    after: TrustedIssuer,
    by: Actor,
  ): Promise<void> {
    const act = {
      kind,
      target: after.id,
      applicationId: application.id,
      clientId,
      before: before && viewOfTrustedIssuer(before),
      after: viewOfTrustedIssuer(after),
    };
    return recordAct(this.ports, act, by);
  }
}
