import {
  CREDENTIAL_GRANT_TYPES,
  DEFAULT_POLICY,
  OAUTH1,
  randomBase62,
  toCredentialGrantType,
  type Actor,
  type ClientAuthMethodName,
  type CredentialGrantType,
  type EventKind,
  type Policy,
  type Status,
  type Page,
} from '#protocol';
import { resolveAccess } from './access.js';
import type { Application } from '../applications/application.js';
import {
  checkAuthMethods,
  chooseAuthMethods,
  requireAssertionsAlone,
  requireSignaturesAlone,
  usesSecret,
} from './auth-methods.js';
import { createConsumerKey } from '../consumer-keys/create-consumer-key.js';
import { refuseNewProof } from '../delegations/second-person.js';
import { createKey } from '../keys/create-key.js';
import { createSecret } from '../secrets/create-secret.js';
import type { CredentialSet } from './credential-set.js';
import { findChangeableSet, findSet, findSetForChange } from './find-set.js';
import { viewOfConsumerKey, viewOfKey, viewOfSecret, viewOfSet } from '../acts/ledger-view.js';
import { checkLifetime } from '../rules/lifetime.js';
import type { CreatedCredentialSet, CredentialSetChanges, NewCredentialSet } from './new-credential-set.js';
import { checkLimit } from '../pages/page.js';
import type { CredentialSetQuery, RegistrationPorts } from '../ports.js';
import { difference, recordAct } from '../acts/record-act.js';
import { invalid } from '../registration-error.js';
import { unservedWarnings } from './unserved-warnings.js';
import { changesStatus } from '../rules/status.js';
import { checkText } from '../rules/text.js';
import { requireVersion, requireWritten } from '../rules/version.js';
import { editAssertionSettings, type AssertionSettings } from './assertion-settings.js';
import { editThreeLegs, type ThreeLegs } from './three-legs.js';

/** The making, editing and ending of credential sets. Every act is recorded in the ledger, never a secret. */
export class CredentialSets {
  /** `served`: the grant types that the token endpoint serves; sets of others are made with a warning. */
  constructor(
    private readonly ports: RegistrationPorts,
    private readonly served: readonly string[],
    private readonly policy: Policy = DEFAULT_POLICY,
  ) {}

  /** @throws RegistrationError invalid: what was wrong, and where */
  create(input: NewCredentialSet, by: Actor): Promise<CreatedCredentialSet> {
    return this.ports.unitOfWork.run(async () => {
      const grantType = checkGrantType(input.grantType, this.served);
      const application = await this.findApplication(input.applicationId);
      const authMethods = chooseAuthMethods({ ...input, grantType });
      const { access, warnings } = await resolveAccess({ ...input, grantType, held: [] }, this.ports.apis);
      const secret = this.firstSecret(grantType, authMethods, input.secretName);
      const consumer = grantType === OAUTH1 ? await createConsumerKey([], {}, this.ports) : null;
      const set: CredentialSet = {
        ...this.plainSet(grantType, application, input),
        ...editThreeLegs({ grantType, authMethods }, input),
        ...editAssertionSettings({ grantType, authMethods }, input),
        authMethods,
        access,
        secrets: secret === null ? [] : [secret.secret],
        keys: await this.firstKeys(input.publicKey),
        consumerKeys: consumer === null ? [] : [consumer.key],
      };
      await this.ports.credentialSets.insert(set);
      if (consumer !== null)
        await this.ports.consumerKeys.insert(set.clientId, consumer.key, consumer.secret);
      await this.record('credential.created', set, null, fullView(set), by);
      return {
        set,
        secret: secret && { id: secret.secret.id, value: secret.value },
        consumer: consumer && { key: consumer.key.consumerKey, secret: consumer.secret },
        warnings: [...unservedWarnings(grantType, this.served), ...warnings],
      };
    });
  }

  /** @throws RegistrationError not-found */
  get(clientId: string): Promise<CredentialSet> {
    return findSet(clientId, this.ports);
  }

  /** @throws RegistrationError invalid: the limit or the cursor */
  async list(query: CredentialSetQuery): Promise<Page<CredentialSet>> {
    return this.ports.credentialSets.list(checkLimit(query));
  }

  /** @throws RegistrationError invalid, not-found, conflict: another version (`version`), or retired */
  update(
    clientId: string,
    changes: CredentialSetChanges,
    expectedVersion: number,
    by: Actor,
  ): Promise<CredentialSet> {
    return this.ports.unitOfWork.run(async () => {
      const before = await findChangeableSet(clientId, this.ports);
      requireVersion('credential set', before.version, expectedVersion);
      const edited = await this.edit(before, changes);
      if (letsMoreIn(edited, before)) {
        await refuseNewProof(clientId, 'another JWKS URL or audience, or an optional jti', this.ports);
      }
      const changed = difference(viewOfSet(before), viewOfSet(edited));
      return changed === undefined ? before : this.write(edited, 'credential.updated', changed, by);
    });
  }

  /** Stops a set from working, until it is enabled again. @throws RegistrationError not-found, conflict: retired */
  disable(clientId: string, by: Actor): Promise<CredentialSet> {
    return this.changeStatus(clientId, 'disabled', 'credential.disabled', by);
  }

  /** Lets a disabled set work again. @throws RegistrationError not-found, conflict: retired */
  enable(clientId: string, by: Actor): Promise<CredentialSet> {
    return this.changeStatus(clientId, 'enabled', 'credential.enabled', by);
  }

  /** Ends a set for good. It stays on record. @throws RegistrationError not-found */
  retire(clientId: string, by: Actor): Promise<CredentialSet> {
    return this.changeStatus(clientId, 'retired', 'credential.retired', by);
  }

  private async findApplication(id: string): Promise<Application> {
    const application = await this.ports.applications.find(id);
    if (application === undefined) throw invalid('applicationId', 'there is no such application');
    return application;
  }

  private plainSet(
    grantType: CredentialGrantType,
    { id, name }: Application,
    input: NewCredentialSet,
  ): Omit<
    CredentialSet,
    'authMethods' | 'access' | 'secrets' | 'keys' | 'consumerKeys' | keyof ThreeLegs | keyof AssertionSettings
  > {
    const now = this.ports.clock.now();
    const grant = CREDENTIAL_GRANT_TYPES[grantType];
    return {
      clientId: `${grant.prefix}_${randomBase62(22)}`,
      name: checkText(input.name ?? grant.name, 'name'),
      grantType,
      application: { id, name },
      status: 'enabled',
      accessTokenLifetime: checkLifetime(input.accessTokenLifetime ?? null, this.policy),
      trustedIssuers: [],
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
  }

  private firstSecret(
    grantType: CredentialGrantType,
    methods: readonly ClientAuthMethodName[],
    name: string | undefined,
  ): ReturnType<typeof createSecret> | null {
    if (!usesSecret(methods)) {
      if (name !== undefined)
        throw invalid(
          'secretName',
          `${methods.join(', ') || CREDENTIAL_GRANT_TYPES[grantType].name} takes no secret`,
        );
      return null;
    }
    const checked = name === undefined ? undefined : checkText(name, 'secretName');
    return createSecret(grantType, [], { name: checked }, this.ports.clock.now());
  }

  private async firstKeys(publicKey: string | undefined): Promise<CredentialSet['keys']> {
    return publicKey === undefined ? [] : [await createKey([], { publicKey }, this.ports.clock.now())];
  }

  private async edit(before: CredentialSet, changes: CredentialSetChanges): Promise<CredentialSet> {
    const { accessTokenLifetime } = changes;
    const authMethods =
      changes.authMethods === undefined ? before.authMethods : editAuthMethods(before, changes.authMethods);
    return {
      ...before,
      ...editThreeLegs(before, changes, before),
      ...editAssertionSettings({ ...before, authMethods }, changes, before),
      name: checkText(changes.name ?? before.name, 'name'),
      access: await this.editAccess(before, changes),
      authMethods,
      accessTokenLifetime:
        accessTokenLifetime === undefined
          ? before.accessTokenLifetime
          : checkLifetime(accessTokenLifetime, this.policy),
    };
  }

  private async editAccess(
    { grantType, access: held }: CredentialSet,
    { scopes, defaultScopes, apis }: CredentialSetChanges,
  ): Promise<CredentialSet['access']> {
    if (scopes === undefined && defaultScopes === undefined && apis === undefined) return held;
    const wanted = scopes ?? held.map(({ scope }) => scope);
    return (await resolveAccess({ grantType, scopes: wanted, defaultScopes, apis, held }, this.ports.apis))
      .access;
  }

  private changeStatus(clientId: string, status: Status, kind: EventKind, by: Actor): Promise<CredentialSet> {
    return this.ports.unitOfWork.run(async () => {
      const before = await findSetForChange(clientId, this.ports);
      if (!changesStatus('credential set', before.status, status)) return before;
      const changed = { before: { status: before.status }, after: { status } };
      return this.write({ ...before, status }, kind, changed, by);
    });
  }

  /** Writes an edited set, whose version is still the one that was read. */
  private async write(
    edited: CredentialSet,
    kind: EventKind,
    { before, after }: { readonly before: object; readonly after: object },
    by: Actor,
  ): Promise<CredentialSet> {
    const set = { ...edited, updatedAt: this.ports.clock.now(), version: edited.version + 1 };
    await requireWritten('credential set', this.ports.credentialSets.update(set, edited.version));
    await this.record(kind, set, before, after, by);
    return set;
  }

  private record(
    kind: EventKind,
    { clientId, application }: CredentialSet,
    before: object | null,
    after: object,
    by: Actor,
  ): Promise<void> {
    const act = { kind, target: clientId, applicationId: application.id, clientId, before, after };
    return recordAct(this.ports, act, by);
  }
}

/** Whether an edit lets in assertions that were turned away before. */
function letsMoreIn(edited: CredentialSet, before: CredentialSet): boolean {
  if (edited.jwksUri !== null && edited.jwksUri !== before.jwksUri) return true;
  // Whoever got hold of an assertion without one could send it again.
  if (before.requireJti && !edited.requireJti) return true;
  return edited.assertionAudiences.some((each) => !before.assertionAudiences.includes(each));
}

const fullView = (set: CredentialSet): object => ({
  ...viewOfSet(set),
  secrets: set.secrets.map(viewOfSecret),
  keys: set.keys.map(viewOfKey),
  ...(set.grantType === OAUTH1 ? { consumerKeys: set.consumerKeys.map(viewOfConsumerKey) } : {}),
});

function checkGrantType(text: string, served: readonly string[]): CredentialGrantType {
  const grantType = toCredentialGrantType(text);
  if (grantType !== undefined) return grantType;
  const names = Object.entries(CREDENTIAL_GRANT_TYPES).map(([type, { name }]) =>
    served.includes(type) ? name : `${name} (not served here)`,
  );
  throw invalid('grantType', `one of ${names.join(', ')} is needed`);
}

function editAuthMethods(
  before: CredentialSet,
  methods: readonly ClientAuthMethodName[],
): readonly ClientAuthMethodName[] {
  if (before.grantType === OAUTH1) return requireSignaturesAlone({ authMethods: methods });
  const checked = checkAuthMethods(methods);
  requireAssertionsAlone(before.grantType, checked);
  if (checked.includes('none') !== before.authMethods.includes('none')) {
    const reason = 'a public client stays public, and any other never becomes it; make a new credential set';
    throw invalid('authMethods', reason);
  }
  return checked;
}
