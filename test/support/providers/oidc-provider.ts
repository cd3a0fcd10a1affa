import { startChild, type Child } from '../child.js';
import { freePort } from '../free-port.js';
import { ask } from '../http.js';
import type { Page } from './form-browser.js';
import type {
  Choices,
  ClientWanted,
  OpenIdProvider,
  Question,
  RegisteredClient,
} from './open-id-provider.js';

const PERSON = {
  name: 'Alice Example',
  locale: 'en',
  updated_at: 1,
  email: 'alice@example.com',
  email_verified: true,
  address: { country: 'CH' },
  phone_number: '+41 44 000 00 00',
  phone_number_verified: false,
};

/** The certified `oidc-provider`: what passes against it and fails against Legate is Legate's fault. */
export class OidcProvider implements OpenIdProvider {
  readonly person = PERSON;
  readonly choices: Choices = { unlistedScope: 'ignored' };

  private constructor(
    readonly issuer: string,
    private readonly child: Child,
  ) {}

  static async start(): Promise<OidcProvider> {
    const port = await freePort();
    const script = 'test/support/providers/control.mjs';
    const child = startChild(script, [JSON.stringify(PERSON), String(port)], {});
    await child.wrote('the control is ready');
    return new OidcProvider(`http://localhost:${port}`, child);
  }

  async register({
    redirectUris,
    postLogoutRedirectUris,
    isPublic,
  }: ClientWanted): Promise<RegisteredClient> {
    const { body } = await ask<{ client_id: string; client_secret?: string }>(`${this.issuer}/reg`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        redirect_uris: redirectUris,
        post_logout_redirect_uris: postLogoutRedirectUris,
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        ...(isPublic === true ? { token_endpoint_auth_method: 'none' } : {}),
      }),
    });
    return { clientId: body.client_id, secret: body.client_secret ?? '' };
  }

  read({ forms: [form] }: Page): Question | undefined {
    if (form === undefined) return undefined;
    if ('xsrf' in form.fields) return { kind: 'sign-out', form, answers: { logout: 'yes' } };
    if (!('password' in form.fields)) return { kind: 'consent', form, answers: {} };
    return { kind: 'sign-in', form, answers: { login: 'alice', password: 'any' } };
  }

  async stop(): Promise<void> {
    this.child.process.kill('SIGTERM');
    await this.child.ended;
  }
}
