import type {
  ClientCredential,
  ClientKey,
  ClientSecret,
  ConsumerKey,
  Page,
  ScopeAccess,
  TrustedIssuer,
} from '#protocol';
import type { InMemoryTable } from '#protocol/testing';
import type { Application } from '../applications/application.js';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import type {
  CredentialSetQuery,
  CredentialSetStore,
  CredentialUse,
  ScopeHolders,
  SetNames,
} from '../ports.js';
import { toPage } from './in-memory-page.js';

const DAY = 86_400_000;

/** Credential sets in memory. */
export class InMemoryCredentialSets implements CredentialSetStore {
  constructor(
    private readonly table: InMemoryTable<CredentialSet>,
    private readonly applications: InMemoryTable<Application>,
  ) {}

  async find(clientId: string): Promise<CredentialSet | undefined> {
    const set = this.table.get(clientId);
    return set && this.toRead(set);
  }

  findForChange(clientId: string): Promise<CredentialSet | undefined> {
    return this.find(clientId);
  }

  async list({
    applicationId,
    grantType,
    status,
    audience,
    ...query
  }: CredentialSetQuery): Promise<Page<CredentialSet>> {
    const rows = this.table.rows
      .filter((set) => applicationId === undefined || set.application.id === applicationId)
      .filter((set) => grantType === undefined || set.grantType === grantType)
      .filter((set) => status === undefined || set.status === status)
      .filter(({ access }) => audience === undefined || access.some((each) => each.audience === audience));
    const page = toPage(rows, query, ({ clientId }) => clientId);
    return { ...page, items: page.items.map((set) => this.toRead(set)) };
  }

  async namesOf(clientIds: readonly string[]): Promise<ReadonlyMap<string, SetNames>> {
    const sets = await Promise.all(clientIds.map((each) => this.find(each)));
    const found = sets.filter((set) => set !== undefined);
    return new Map(
      found.map(({ clientId, name, application }) => [
        clientId,
        { set: name, application: application.name },
      ]),
    );
  }

  async countHolders(audience: string): Promise<ScopeHolders> {
    const names = this.table.rows
      .filter(({ status }) => status !== 'retired')
      .map(({ access }) => access.filter((each) => each.audience === audience).map(({ scope }) => scope))
      .filter((scopes) => scopes.length > 0);
    const byScope = new Map<string, number>();
    for (const scope of names.flat()) byScope.set(scope, (byScope.get(scope) ?? 0) + 1);
    return { sets: names.length, byScope };
  }

  async insert(set: CredentialSet): Promise<void> {
    this.table.set(set.clientId, { ...set, consumerKeys: [] });
  }

  async update(set: CredentialSet, expectedVersion: number): Promise<boolean> {
    const stored = this.table.get(set.clientId);
    if (stored?.version !== expectedVersion) return false;
    const { secrets, keys, trustedIssuers, consumerKeys } = stored;
    this.table.set(set.clientId, { ...set, secrets, keys, trustedIssuers, consumerKeys });
    return true;
  }

  async insertSecret(clientId: string, secret: ClientSecret): Promise<void> {
    const set = this.existing(clientId);
    this.table.set(clientId, { ...set, secrets: [...set.secrets, secret] });
  }

  async updateSecret(secret: ClientSecret): Promise<void> {
    this.changeCredentials((each) => (each.id === secret.id ? administered(each, secret) : each));
  }

  async insertKey(clientId: string, key: ClientKey): Promise<void> {
    const set = this.existing(clientId);
    this.table.set(clientId, { ...set, keys: [...set.keys, key] });
  }

  async updateKey(key: ClientKey): Promise<void> {
    this.changeCredentials((each) => (each.id === key.id ? administered(each, key) : each));
  }

  async insertTrustedIssuer(clientId: string, trust: TrustedIssuer): Promise<void> {
    const set = this.existing(clientId);
    this.table.set(clientId, { ...set, trustedIssuers: [...set.trustedIssuers, trust] });
  }

  async updateTrustedIssuer(trust: TrustedIssuer): Promise<void> {
    this.changeCredentials((each) => (each.id === trust.id ? administered(each, trust) : each));
  }

  async recordUses(uses: readonly CredentialUse[]): Promise<void> {
    for (const use of uses) {
      this.changeCredentials((each) => (each.id === use.credentialId ? withUse(each, use) : each));
      const used = this.credentials().find(({ id }) => id === use.credentialId);
      if (used?.firstUsedAt === undefined || used.firstUsedAt === null) continue;
      const end = used.firstUsedAt + DAY;
      this.changeCredentials((each) =>
        each.expiresAfterUseOf === used.id && (each.expiresAt === null || each.expiresAt > end)
          ? { ...each, expiresAt: end }
          : each,
      );
    }
  }

  private existing(clientId: string): CredentialSet {
    const set = this.table.get(clientId);
    if (set === undefined) throw new Error(`no credential set ${clientId}`);
    return set;
  }

  private credentials(): readonly ClientCredential[] {
    return this.table.rows.flatMap(({ secrets, keys, trustedIssuers, consumerKeys }) => [
      ...secrets,
      ...keys,
      ...trustedIssuers,
      ...consumerKeys,
    ]);
  }

  private changeCredentials(change: (each: ClientCredential) => ClientCredential): void {
    for (const set of this.table.rows) {
      const secrets = set.secrets.map((each) => change(each) as ClientSecret);
      const keys = set.keys.map((each) => change(each) as ClientKey);
      const trustedIssuers = set.trustedIssuers.map((each) => change(each) as TrustedIssuer);
      const consumerKeys = set.consumerKeys.map((each) => change(each) as ConsumerKey);
      this.table.set(set.clientId, { ...set, secrets, keys, trustedIssuers, consumerKeys });
    }
  }

  /** As a database reads it: the application's name of today, and the parts in a fixed order. */
  private toRead(set: CredentialSet): CredentialSet {
    const { id } = set.application;
    const name = this.applications.get(id)?.name ?? set.application.name;
    return {
      ...set,
      application: { id, name },
      secrets: [...set.secrets].sort(byAge),
      keys: [...set.keys].sort(byAge),
      trustedIssuers: [...set.trustedIssuers].sort(byAge),
      consumerKeys: [...set.consumerKeys].sort(byAge),
      access: [...set.access].sort(byScope),
    };
  }
}

/** What an admin may change; the counters belong to `recordUses`. */
export function administered<T extends ClientCredential>(stored: T, changed: ClientCredential): T {
  const { name, status, expiresAt, expiresAfterUseOf } = changed;
  return { ...stored, name, status, expiresAt, expiresAfterUseOf };
}

function withUse<T extends ClientCredential>(credential: T, use: CredentialUse): T {
  const later = credential.lastUsedAt === null || credential.lastUsedAt <= use.lastAt;
  return {
    ...credential,
    uses: credential.uses + use.uses,
    firstUsedAt: credential.firstUsedAt ?? use.firstAt,
    lastUsedAt: later ? use.lastAt : credential.lastUsedAt,
    lastUsedIp: later ? use.lastIp : credential.lastUsedIp,
  };
}

const byAge = (a: ClientCredential, b: ClientCredential): number =>
  a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);

const byScope = (a: ScopeAccess, b: ScopeAccess): number =>
  a.audience === b.audience ? (a.scope < b.scope ? -1 : 1) : a.audience < b.audience ? -1 : 1;
