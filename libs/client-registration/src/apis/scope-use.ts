import type { Actor } from '#protocol';
import type { ScopeRemoval } from './new-api.js';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import { readAll } from '../pages/page.js';
import type { RegistrationPorts } from '../ports.js';
import { recordAct } from '../acts/record-act.js';
import { RegistrationError } from '../registration-error.js';
import { requireWritten } from '../rules/version.js';

/** Which credential sets hold scopes of an API, and the taking of scopes from them. */
export class ScopeUse {
  constructor(private readonly ports: RegistrationPorts) {}

  /**
   * Takes scopes that are about to go from every credential set, where `removal` says so. Retired sets lose them
   * without a question: they can't use them.
   *
   * @throws RegistrationError in-use, of `scopes`: sets hold them, and nobody said that they may lose them
   */
  async release(
    audience: string,
    scopes: readonly string[],
    removal: ScopeRemoval,
    by: Actor,
  ): Promise<void> {
    if (scopes.length === 0) return;
    const holders = await this.holders(audience, scopes);
    const inUse = holders.filter(({ status }) => status !== 'retired').length;
    if (inUse > 0 && removal.removeFromSets !== true) throw stillUsed(inUse);
    for (const set of holders) await this.takeFrom(set, audience, scopes, by);
  }

  private async holders(audience: string, scopes: readonly string[]): Promise<readonly CredentialSet[]> {
    const sets = await readAll((query) => this.ports.credentialSets.list({ ...query, audience }));
    return sets.filter(({ access }) =>
      access.some((entry) => entry.audience === audience && scopes.includes(entry.scope)),
    );
  }

  private async takeFrom(
    set: CredentialSet,
    audience: string,
    scopes: readonly string[],
    by: Actor,
  ): Promise<void> {
    const { clientId, version } = set;
    const access = set.access.filter((entry) => entry.audience !== audience || !scopes.includes(entry.scope));
    const after = { ...set, access, updatedAt: this.ports.clock.now(), version: version + 1 };
    await requireWritten('credential set', this.ports.credentialSets.update(after, version));
    const act = {
      kind: 'credential.updated',
      target: clientId,
      applicationId: set.application.id,
      clientId,
      before: { access: set.access },
      after: { access },
    } as const;
    await recordAct(this.ports, act, by);
  }
}

function stillUsed(count: number): RegistrationError {
  const sets = count === 1 ? '1 credential set still has' : `${count} credential sets still have`;
  const message = `${sets} one of these scopes; say that they may be removed from credential sets, or keep them`;
  return new RegistrationError('in-use', message, 'scopes');
}
