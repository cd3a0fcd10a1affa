import { randomBase62, type Actor, type EventKind, type Page, type PageQuery } from '#protocol';
import type { Application } from './application.js';
import { checkLimit, readAll } from '../pages/page.js';
import type { RegistrationPorts } from '../ports.js';
import { difference, recordAct } from '../acts/record-act.js';
import { RegistrationError } from '../registration-error.js';
import { LIMITS } from '../rules/limits.js';
import { checkEmail, checkHttpsUrl, checkList, checkText } from '../rules/text.js';
import { requireVersion, requireWritten } from '../rules/version.js';

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

type ApplicationText = Pick<Application, 'name' | 'description' | 'owner' | 'contacts' | 'logoUri'>;

const EMPTY: ApplicationText = { name: '', description: '', owner: '', contacts: [], logoUri: null };

/** The registering, editing and removing of applications. Every act is recorded in the ledger. */
export class Applications {
  constructor(private readonly ports: RegistrationPorts) {}

  /** @throws RegistrationError invalid */
  create(input: NewApplication, by: Actor): Promise<Application> {
    return this.ports.unitOfWork.run(async () => {
      const now = this.ports.clock.now();
      const text = checkApplication(input, EMPTY);
      const id = `app_${randomBase62(22)}`;
      const application = { id, ...text, createdAt: now, updatedAt: now, version: 1 };
      await this.ports.applications.insert(application);
      await this.record('application.created', application, null, text, by);
      return application;
    });
  }

  /** @throws RegistrationError not-found */
  async get(id: string): Promise<Application> {
    return requireFound(await this.ports.applications.find(id));
  }

  /** @throws RegistrationError invalid: the limit or the cursor */
  async list(query: ApplicationQuery): Promise<Page<Application>> {
    return this.ports.applications.list(checkLimit(query));
  }

  /** @throws RegistrationError invalid, not-found, conflict (`version`) */
  update(id: string, changes: ApplicationChanges, expectedVersion: number, by: Actor): Promise<Application> {
    return this.ports.unitOfWork.run(async () => {
      const before = requireFound(await this.ports.applications.findForChange(id));
      requireVersion('application', before.version, expectedVersion);
      const text = checkApplication(changes, before);
      const changed = difference(textOf(before), text);
      if (changed === undefined) return before;
      const after = { ...before, ...text, updatedAt: this.ports.clock.now(), version: before.version + 1 };
      await requireWritten('application', this.ports.applications.update(after, expectedVersion));
      await this.record('application.updated', after, changed.before, changed.after, by);
      return after;
    });
  }

  /** @throws RegistrationError not-found, conflict (`version`), in-use: it has credential sets, or is an API */
  delete(id: string, expectedVersion: number, by: Actor): Promise<void> {
    return this.ports.unitOfWork.run(async () => {
      const before = requireFound(await this.ports.applications.findForChange(id));
      requireVersion('application', before.version, expectedVersion);
      await this.requireUnused(id);
      await requireWritten('application', this.ports.applications.delete(id, expectedVersion));
      await this.record('application.deleted', before, textOf(before), null, by);
    });
  }

  /** Retired sets count: the ledger goes on naming them. */
  private async requireUnused(id: string): Promise<void> {
    const sets = await this.ports.credentialSets.list({ applicationId: id, limit: 1 });
    if (sets.items.length > 0) {
      const reason = 'the application has credential sets, retired ones included; retire them and keep it';
      throw new RegistrationError('in-use', reason);
    }
    const apis = await readAll((query) => this.ports.apis.list(query));
    const api = apis.find(({ applicationId }) => applicationId === id);
    if (api !== undefined) {
      throw new RegistrationError(
        'in-use',
        `the application is the API ${api.identifier}; change that API first`,
      );
    }
  }

  private record(
    kind: EventKind,
    { id }: Application,
    before: object | null,
    after: object | null,
    by: Actor,
  ): Promise<void> {
    return recordAct(this.ports, { kind, target: id, applicationId: id, clientId: null, before, after }, by);
  }
}

function requireFound(application: Application | undefined): Application {
  if (application === undefined) throw new RegistrationError('not-found', 'there is no such application');
  return application;
}

function textOf({ name, description, owner, contacts, logoUri }: Application): ApplicationText {
  return { name, description, owner, contacts, logoUri };
}

/** What was written, over what was there before. */
function checkApplication(input: ApplicationChanges, before: ApplicationText): ApplicationText {
  return {
    name: checkText(input.name ?? before.name, 'name'),
    description: checkText(input.description ?? before.description, 'description', {
      longest: LIMITS.description,
      optional: true,
      lines: true,
    }),
    owner: checkText(input.owner ?? before.owner, 'owner', { optional: true }),
    contacts: checkContacts(input.contacts ?? before.contacts),
    logoUri: checkLogo(input.logoUri === undefined ? before.logoUri : input.logoUri),
  };
}

function checkContacts(contacts: readonly string[]): readonly string[] {
  const addresses = contacts.map((contact) => checkEmail(contact, 'contacts'));
  return checkList(addresses, 'contacts', LIMITS.contacts);
}

function checkLogo(logoUri: string | null): string | null {
  return logoUri === null ? null : checkHttpsUrl(logoUri, 'logoUri');
}
