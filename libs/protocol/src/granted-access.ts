import type { Client } from './client.js';
import type { Consent, ConsentedScope } from './consent.js';
import { createEvent, type Actor } from './ledger-entries.js';
import { DEFAULT_POLICY, type Policy } from './policy.js';
import type { Ports } from './ports.js';
import type { TokenFamily } from './token-family.js';

/** What one person lets one credential set do, as the person and an auditor see it. */
export interface Access {
  readonly consent: Consent;
  /** Undefined: it was deleted, and nothing uses the consent. */
  readonly client: Client | undefined;
  /** What it can do: by the consent, and by sign-ins from before a narrower one that still live. */
  readonly scopes: readonly ConsentedScope[];
  /** How many token families are live: sign-ins of the application that it can still use. */
  readonly liveFamilies: number;
  /** Seconds a token may be used, after access was taken back, at an API that verifies by signature alone. */
  readonly reach: number;
}

type AccessPorts = Pick<Ports, 'clock' | 'clients' | 'consents' | 'families' | 'events' | 'unitOfWork'>;

/** The access that people gave to applications, and the taking back of it. */
export class GrantedAccess {
  constructor(
    private readonly ports: AccessPorts,
    private readonly policy: Policy = DEFAULT_POLICY,
  ) {}

  /** All access that a person gave, newest first. */
  async of(accountId: string): Promise<readonly Access[]> {
    const { consents, clients, families } = this.ports;
    const now = this.ports.clock.now();
    const live = (await families.ofAccount(accountId)).filter(({ expiresAt }) => expiresAt > now);
    return Promise.all(
      (await consents.ofAccount(accountId)).map(async (consent) => {
        const client = await clients.find(consent.clientId);
        const own = live.filter(({ clientId }) => clientId === consent.clientId);
        return {
          consent,
          client,
          scopes: scopesOf(consent, client, own),
          liveFamilies: own.length,
          reach: client?.accessTokenLifetime ?? this.policy.accessTokenLifetime,
        };
      }),
    );
  }

  /**
   * Takes back what a person allowed: the consent is forgotten, and codes, refresh tokens and introspected tokens are
   * dead when this resolves. False: there was nothing to take back.
   */
  takeBack(accountId: string, clientId: string, by: Actor): Promise<boolean> {
    const { unitOfWork, consents, families, clients, events, clock } = this.ports;
    return unitOfWork.run(async () => {
      const at = clock.now();
      const removed = await consents.remove(accountId, clientId);
      const ended = await families.revoke({ accountId, clientId }, at, 'the person took access back');
      if (!removed && ended.length === 0) return false;
      const applicationId = (await clients.find(clientId))?.application.id ?? null;
      const detail = { families: ended.length };
      const facts = {
        kind: 'consent.withdrawn',
        at,
        target: accountId,
        applicationId,
        clientId,
        detail,
      } as const;
      await events.record(createEvent(facts, by));
      return true;
    });
  }
}

function scopesOf(
  { scopes }: Consent,
  client: Client | undefined,
  families: readonly TokenFamily[],
): readonly ConsentedScope[] {
  const consented = ({ audience, scope }: ConsentedScope): boolean =>
    scopes.some((each) => each.audience === audience && each.scope === scope);
  const inUse = ({ audience, scope }: ConsentedScope): boolean =>
    families.some((family) => family.audience.includes(audience) && family.scopes.includes(scope));
  const older = (client?.access ?? []).filter((access) => inUse(access) && !consented(access));
  return [...scopes, ...older.map(({ audience, scope }) => ({ audience, scope }))];
}
