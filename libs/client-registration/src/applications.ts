import type { Actor } from '#protocol';
import type { Application } from './application.js';
import type { Page, PageQuery } from './page.js';
import type { RegistrationPorts } from './ports.js';

/** What an admin writes to register an application. Only the name is needed. */
export interface NewApplication {
  readonly name: string;
  readonly description?: string | undefined;
  readonly owner?: string | undefined;
  readonly contacts?: readonly string[] | undefined;
  readonly logoUri?: string | null | undefined;
}

/** What an edit of an application may change; a member left out stays as it is. */
export type ApplicationChanges = Partial<NewApplication>;

/** Which applications a list shows. */
export interface ApplicationQuery extends PageQuery {
  /** A part of the name, whatever its case. */
  readonly search?: string | undefined;
}

export class Applications {
  constructor(protected readonly ports: RegistrationPorts) {}
  create(_input: NewApplication, _by: Actor): Promise<Application> {
    throw new Error('not yet');
  }
  get(_id: string): Promise<Application> {
    throw new Error('not yet');
  }
  list(_query: ApplicationQuery): Promise<Page<Application>> {
    throw new Error('not yet');
  }
  update(
    _id: string,
    _changes: ApplicationChanges,
    _expectedVersion: number,
    _by: Actor,
  ): Promise<Application> {
    throw new Error('not yet');
  }
  delete(_id: string, _expectedVersion: number, _by: Actor): Promise<void> {
    throw new Error('not yet');
  }
}
