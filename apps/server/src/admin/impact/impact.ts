import type { CredentialSet, DelegationStore } from '#client-registration';
import type { Ledger } from '#ledger';
import {
  delegationStateAt,
  type BoundedCount,
  type Clock,
  type Consents,
  type TokenFamilies,
} from '#protocol';
import { formatInstant } from '../../representations/instant.js';

const DAY = 24 * 3_600_000;

/** Who knows what a credential set is used for. */
interface ImpactPorts {
  readonly clock: Clock;
  readonly ledger: Pick<Ledger, 'measureUse'>;
  readonly families: Pick<TokenFamilies, 'countLive'>;
  readonly consents: Pick<Consents, 'countOf'>;
  readonly delegations: Pick<DelegationStore, 'ofClient'>;
}

/** What stops with a credential set, counted before anybody disables or retires it. */
export class Impact {
  constructor(private readonly ports: ImpactPorts) {}

  /** In the words of the wire. */
  async of(set: CredentialSet) {
    const { clientId } = set;
    const now = this.ports.clock.now();
    const use = await this.ports.ledger.measureUse(clientId, { now, since: now - DAY });
    const { families, people } = await this.ports.families.countLive(clientId, now);
    const delegations = await this.ports.delegations.ofClient(clientId);
    const credentials = [...set.secrets, ...set.keys, ...set.trustedIssuers, ...set.consumerKeys];
    return {
      client_id: clientId,
      status: set.status,
      live_access_tokens: boundedCountToWire(use.live),
      live_families: boundedCountToWire(families),
      signed_in_people: boundedCountToWire(people),
      consents: boundedCountToWire(await this.ports.consents.countOf(clientId)),
      live_delegations: delegations.filter((each) => delegationStateAt(each, now) === 'live').length,
      tokens_last_24_hours: boundedCountToWire(use.recent),
      last_used_at: formatInstant(
        latest([use.lastIssuedAt, ...credentials.map(({ lastUsedAt }) => lastUsedAt)]),
      ),
      uses: credentials.reduce((sum, { uses }) => sum + uses, 0),
    };
  }
}

/** A bounded count in the words of the wire. */
export const boundedCountToWire = ({ count, atLeast }: BoundedCount) => ({ count, at_least: atLeast });

function latest(times: readonly (number | null)[]): number | null {
  return times.reduce((last, time) => (time !== null && (last === null || time > last) ? time : last), null);
}
