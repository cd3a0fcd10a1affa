import {
  DEFAULT_POLICY,
  type Actor,
  type ApiScope,
  type EventKind,
  type Policy,
  type Page,
  type PageQuery,
} from '#protocol';
import { checkApi, checkIdentifier, PLAIN_API, type ApiText } from './check-api.js';
import type { ApiChanges, NewApi, ScopeRemoval } from './new-api.js';
import { checkLimit } from '../pages/page.js';
import type { RegistrationPorts, ScopeHolders } from '../ports.js';
import { difference, recordAct } from '../acts/record-act.js';
import type { RegisteredApi } from './registered-api.js';
import { invalid, RegistrationError } from '../registration-error.js';
import { ScopeUse } from './scope-use.js';
import { requireVersion, requireWritten } from '../rules/version.js';

/** The registering, editing and removing of APIs. Every act is recorded in the ledger. */
export class Apis {
  private readonly scopeUse: ScopeUse;

  constructor(
    private readonly ports: RegistrationPorts,
    private readonly policy: Policy = DEFAULT_POLICY,
  ) {
    this.scopeUse = new ScopeUse(ports);
  }

  /** @throws RegistrationError invalid, conflict: the identifier is taken */
  create(input: NewApi, by: Actor): Promise<RegisteredApi> {
    return this.ports.unitOfWork.run(async () => {
      const identifier = checkIdentifier(input.identifier, this.ports.issuer);
      const text = await this.check(input, PLAIN_API);
      if ((await this.ports.apis.find(identifier)) !== undefined) {
        throw new RegistrationError('conflict', `the API ${identifier} exists already`, 'identifier');
      }
      const now = this.ports.clock.now();
      const api = { identifier, ...text, builtIn: false, createdAt: now, updatedAt: now, version: 1 };
      await this.ports.apis.insert(api);
      await this.record('api.created', api, null, { identifier, ...text }, by);
      return api;
    });
  }

  /** @throws RegistrationError not-found */
  async get(identifier: string): Promise<RegisteredApi> {
    return requireFound(await this.ports.apis.find(identifier));
  }

  /** As `get`; inside a unit of work nobody else names or changes it until the unit ends. */
  async hold(identifier: string): Promise<RegisteredApi> {
    return requireFound(await this.ports.apis.findForChange(identifier));
  }

  /** Who would lose scopes with an API. */
  countHolders(identifier: string): Promise<ScopeHolders> {
    return this.ports.credentialSets.countHolders(identifier);
  }

  /** @throws RegistrationError invalid: the limit or the cursor */
  async list(query: PageQuery): Promise<Page<RegisteredApi>> {
    return this.ports.apis.list(checkLimit(query));
  }

  /** @throws RegistrationError invalid, not-found, forbidden: built in, conflict (`version`), in-use (`scopes`) */
  update(
    identifier: string,
    changes: ApiChanges,
    expectedVersion: number,
    by: Actor,
  ): Promise<RegisteredApi> {
    return this.ports.unitOfWork.run(async () => {
      const before = await this.getOwn(identifier, expectedVersion);
      const text = await this.check(changes, before);
      const changed = difference(textOf(before), text);
      if (changed === undefined) return before;
      const kept = new Set(text.scopes.map(({ name }) => name));
      const gone = before.scopes.map(({ name }) => name).filter((name) => !kept.has(name));
      await this.scopeUse.release(identifier, gone, changes, by);
      const after = { ...before, ...text, updatedAt: this.ports.clock.now(), version: before.version + 1 };
      await requireWritten('API', this.ports.apis.update(after, expectedVersion));
      await this.record('api.updated', after, changed.before, changed.after, by);
      return after;
    });
  }

  /** @throws RegistrationError not-found, forbidden: built in, conflict (`version`), in-use (`scopes`) */
  delete(identifier: string, expectedVersion: number, removal: ScopeRemoval, by: Actor): Promise<void> {
    return this.ports.unitOfWork.run(async () => {
      const before = await this.getOwn(identifier, expectedVersion);
      const scopes = before.scopes.map(({ name }) => name);
      await this.scopeUse.release(identifier, scopes, removal, by);
      await requireWritten('API', this.ports.apis.delete(identifier, expectedVersion));
      await this.record('api.deleted', before, { identifier, ...textOf(before) }, null, by);
    });
  }

  private async getOwn(identifier: string, expectedVersion: number): Promise<RegisteredApi> {
    const api = await this.hold(identifier);
    if (api.builtIn)
      throw new RegistrationError('forbidden', 'this API is part of Legate and cannot be changed');
    requireVersion('API', api.version, expectedVersion);
    return api;
  }

  private async check(input: ApiChanges, before: ApiText): Promise<ApiText> {
    const text = checkApi(input, before, this.policy);
    const { applicationId } = text;
    if (applicationId !== null && (await this.ports.applications.find(applicationId)) === undefined) {
      throw invalid('applicationId', 'there is no such application');
    }
    return text;
  }

  private record(
    kind: EventKind,
    { identifier, applicationId }: RegisteredApi,
    before: object | null,
    after: object | null,
    by: Actor,
  ): Promise<void> {
    return recordAct(
      this.ports,
      { kind, target: identifier, applicationId, clientId: null, before, after },
      by,
    );
  }
}

function requireFound(api: RegisteredApi | undefined): RegisteredApi {
  if (api === undefined) throw new RegistrationError('not-found', 'there is no such API');
  return api;
}

function textOf(api: RegisteredApi): ApiText {
  const { name, scopes, tokenFormat, signatureAlgorithm, accessTokenLifetime, applicationId } = api;
  return {
    name,
    scopes: scopes.map(plain),
    tokenFormat,
    signatureAlgorithm,
    accessTokenLifetime,
    applicationId,
  };
}

const plain = ({ name, description }: ApiScope): ApiScope => ({ name, description });
