import type { Actor, Policy, SignatureAlgorithm, TokenFormat } from '#protocol';
import type { Page, PageQuery } from './page.js';
import type { RegistrationPorts } from './ports.js';
import type { RegisteredApi } from './registered-api.js';

/** One scope as an admin writes it. */
export interface NewApiScope {
  readonly name: string;
  readonly description?: string | undefined;
}

/** What an admin writes to register an API. */
export interface NewApi extends ApiSettings {
  /** An absolute URI without fragment (RFC 8707 §2). Can't be changed later. */
  readonly identifier: string;
  readonly name: string;
}

interface ApiSettings {
  readonly scopes?: readonly NewApiScope[] | undefined;
  /** `jwt` unless said. */
  readonly tokenFormat?: TokenFormat | undefined;
  /** `ES256` unless said. */
  readonly signatureAlgorithm?: SignatureAlgorithm | undefined;
  /** Seconds, 1 to 86,400; null: no cap of its own. */
  readonly accessTokenLifetime?: number | null | undefined;
  /** The application that is this API: its credential sets may introspect the API's tokens. */
  readonly applicationId?: string | null | undefined;
}

/** Whether scopes that go may be taken from the credential sets that have them. Unless said, they may not. */
export interface ScopeRemoval {
  readonly removeFromSets?: boolean | undefined;
}

/** What an edit of an API may change; a member left out stays as it is. `scopes` is the whole new list. */
export interface ApiChanges extends ApiSettings, ScopeRemoval {
  readonly name?: string | undefined;
}

export class Apis {
  constructor(
    protected readonly ports: RegistrationPorts,
    protected readonly policy?: Policy,
  ) {}
  create(_input: NewApi, _by: Actor): Promise<RegisteredApi> {
    throw new Error('not yet');
  }
  get(_identifier: string): Promise<RegisteredApi> {
    throw new Error('not yet');
  }
  list(_query: PageQuery): Promise<Page<RegisteredApi>> {
    throw new Error('not yet');
  }
  update(
    _identifier: string,
    _changes: ApiChanges,
    _expectedVersion: number,
    _by: Actor,
  ): Promise<RegisteredApi> {
    throw new Error('not yet');
  }
  delete(_identifier: string, _expectedVersion: number, _removal: ScopeRemoval, _by: Actor): Promise<void> {
    throw new Error('not yet');
  }
}
