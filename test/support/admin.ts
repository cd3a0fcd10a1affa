import { ask, basic, postForm, type Answer } from './http.js';
import type { Server } from './legate.js';
import type { MadeAccount } from './person.js';

/** A credential set as the management API makes it. */
export interface MadeCredentialSet {
  readonly client_id: string;
  readonly client_secret: string;
  readonly [member: string]: unknown;
}

export interface TokenAnswer {
  readonly access_token: string;
  readonly token_type: string;
  readonly expires_in: number;
  readonly scope: string;
  readonly error?: string;
  readonly error_description?: string;
}

/** A client of the management API, with the rights of one credential set. */
export class Admin {
  private constructor(
    private readonly server: Server,
    readonly token: string,
  ) {}

  /** Gets a token of the admin credential set, which the command line makes where the site has none. */
  static async enter(server: Server): Promise<Admin> {
    const set = server.site.adminSet ?? (await server.site.cli<MadeCredentialSet>('setup'));
    const { body } = await getToken(server.url, set, { scope: 'legate:admin' });
    return new Admin(server, body.access_token);
  }

  /** Sends JSON to `/api/v1`. */
  call<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<T>> {
    return ask<T>(`${this.server.url}/api/v1${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${this.token}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** As `call`, for what must succeed. */
  async must<T = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await this.call<T>(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return answer.body;
  }

  async application(name = 'Billing'): Promise<string> {
    return (await this.must<{ id: string }>('POST', '/applications', { name })).id;
  }

  /** An account that can sign in, and has these roles. */
  async account(email: string, ...roles: readonly string[]): Promise<MadeAccount> {
    const password = `correct horse battery ${email}`;
    const { id } = await this.must<{ id: string }>('POST', '/accounts', {
      ...{ email, name: 'Ada', password, roles },
    });
    return { id, email, password };
  }

  api(identifier: string, scopes: readonly string[], more: Record<string, unknown> = {}): Promise<unknown> {
    const described = scopes.map((name) => ({ name, description: `May ${name}` }));
    return this.must('POST', '/apis', { identifier, name: identifier, scopes: described, ...more });
  }

  /** A client_credentials set unless `more` says otherwise; `scope` holds names separated by spaces. */
  credentialSet(applicationId: string, more: Record<string, unknown> = {}): Promise<MadeCredentialSet> {
    return this.must('POST', `/applications/${applicationId}/credential-sets`, {
      grant_type: 'client_credentials',
      ...more,
    });
  }
}

/** A token by client_credentials over HTTP Basic. */
export function getToken(
  url: string,
  { client_id, client_secret }: MadeCredentialSet,
  params: Readonly<Record<string, string>> = {},
): Promise<Answer<TokenAnswer>> {
  return postForm(
    `${url}/oauth/token`,
    { grant_type: 'client_credentials', ...params },
    { Authorization: basic(client_id, client_secret) },
  );
}
