import { Admin } from '../admin.js';
import { Site, type Server } from '../legate.js';
import { type MadeAccount } from '../person.js';
import type { Page } from './form-browser.js';
import type {
  Choices,
  ClientWanted,
  OpenIdProvider,
  Question,
  RegisteredClient,
} from './open-id-provider.js';

/** Legate as its users start it, with one account. */
export class LegateProvider implements OpenIdProvider {
  readonly choices: Choices = { unlistedScope: 'refused' };

  private constructor(
    readonly server: Server,
    readonly admin: Admin,
    private readonly application: string,
    private readonly account: MadeAccount,
  ) {}

  static async start(): Promise<LegateProvider> {
    const server = await (await Site.create()).start();
    try {
      const admin = await Admin.enter(server);
      const account = await admin.account('alice@example.com');
      return new LegateProvider(server, admin, await admin.application('Relying parties'), account);
    } catch (error) {
      await server.kill();
      throw error;
    }
  }

  get issuer(): string {
    return this.server.site.issuer;
  }

  get person(): Readonly<Record<string, unknown>> {
    const { email } = this.account;
    return { name: 'Ada', updated_at: expect.any(Number), email, email_verified: expect.any(Boolean) };
  }

  /** What the person enters at the sign-in page. */
  get credentials(): Readonly<Record<'login' | 'password', string>> {
    return { login: this.account.email, password: this.account.password };
  }

  async register(wanted: ClientWanted): Promise<RegisteredClient> {
    const set = await this.admin.credentialSet(this.application, {
      grant_type: 'authorization_code',
      redirect_uris: wanted.redirectUris,
      post_logout_redirect_uris: wanted.postLogoutRedirectUris,
      scope: wanted.scope,
      ...(wanted.isPublic === true ? { public: true } : { require_pkce: false }),
    });
    return { clientId: set.client_id, secret: wanted.isPublic === true ? '' : set.client_secret };
  }

  read({ forms }: Page): Question | undefined {
    const answers = this.credentials;
    for (const [button, kind] of QUESTIONS) {
      const form = forms.find(({ buttons }) => buttons.some(({ id }) => id === button));
      if (form !== undefined) return { kind, form, button, answers: kind === 'sign-in' ? answers : {} };
    }
    return undefined;
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await this.server.site.remove();
  }
}

/** The buttons that let the client have its way. */
const QUESTIONS: readonly (readonly [button: string, kind: Question['kind']])[] = [
  ['login-submit', 'sign-in'],
  ['consent-allow', 'consent'],
  ['sign-out-yes', 'sign-out'],
];
