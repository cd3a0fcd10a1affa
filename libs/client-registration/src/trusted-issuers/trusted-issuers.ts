import { JWT_BEARER, type Actor, type TrustedIssuer } from '#protocol';
import { viewOfTrustedIssuer } from '../acts/ledger-view.js';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import { findChangeableSet } from '../credential-sets/find-set.js';
import { Credentials } from '../credentials/credentials.js';
import { refuseNewProof } from '../delegations/second-person.js';
import type { RegistrationPorts } from '../ports.js';
import { RegistrationError } from '../registration-error.js';
import { createTrustedIssuer, type NewTrustedIssuer } from './create-trusted-issuer.js';

/** How many trusts of one service account may be live at once. */
export const MOST_TRUSTED_ISSUERS = 10;

/** The adding and ending of the issuers that a service account trusts. Every act is recorded in the ledger. */
export class TrustedIssuers extends Credentials<TrustedIssuer> {
  constructor(ports: RegistrationPorts) {
    super(ports, {
      noun: 'trusted issuer',
      event: 'trusted-issuer',
      most: MOST_TRUSTED_ISSUERS,
      of: (set) => set.trustedIssuers,
      view: viewOfTrustedIssuer,
      update: (trust) => ports.credentialSets.updateTrustedIssuer(trust),
    });
  }

  /** @throws RegistrationError invalid, not-found, conflict: retired, no service account, has ten, or delegations of two people */
  add(clientId: string, input: NewTrustedIssuer, by: Actor): Promise<TrustedIssuer> {
    return this.ports.unitOfWork.run(async () => {
      const set = await this.findServiceAccount(clientId);
      await refuseNewProof(clientId, 'another trusted issuer', this.ports);
      this.requireRoom(set);
      const now = this.ports.clock.now();
      const trust = createTrustedIssuer(set.trustedIssuers.length, input, this.ports.issuer, now);
      await this.ports.credentialSets.insertTrustedIssuer(clientId, trust);
      await this.record('trusted-issuer.added', set, { before: null, after: trust }, by);
      return trust;
    });
  }

  private async findServiceAccount(clientId: string): Promise<CredentialSet> {
    const set = await findChangeableSet(clientId, this.ports);
    if (set.grantType === JWT_BEARER) return set;
    throw new RegistrationError('conflict', 'only a service account (grant jwt-bearer) can trust an issuer');
  }
}
