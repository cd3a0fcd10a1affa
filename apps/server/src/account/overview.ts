import { RecoveryCodes, Sessions, TotpEnrolment } from '#accounts';
import { GrantedAccess, OWN_AUDIENCE, type Access, type Apis, type ConsentedScope } from '#protocol';
import { Inject, Injectable } from '@nestjs/common';
import type { AccountVisit } from './account-visits.js';
import { APIS } from '../injection-tokens.js';
import type { AccountPageProps } from './pages/account-page.js';
import type { ShownApplication } from './pages/application-list.js';

/** What the overview tells a person of their account. */
type Overview = Pick<
  AccountPageProps,
  'applications' | 'longestAccess' | 'sessions' | 'authenticatorSince' | 'recoveryCodesLeft'
>;

/** Collects what the overview shows. */
@Injectable()
export class AccountOverview {
  constructor(
    private readonly access: GrantedAccess,
    private readonly sessions: Sessions,
    private readonly totp: TotpEnrolment,
    private readonly recoveryCodes: RecoveryCodes,
    @Inject(APIS) private readonly apis: Apis,
  ) {}

  async of({ account, session }: AccountVisit): Promise<Overview> {
    const access = await this.access.of(account.id);
    const sessions = await this.sessions.list(account.id);
    return {
      applications: await Promise.all(access.map((each) => this.application(each))),
      longestAccess: Math.max(0, ...access.map(({ reach }) => reach)),
      sessions: sessions.map((each) => ({ ...each, current: each.id === session.id })),
      authenticatorSince: await this.totp.addedAt(account.id),
      recoveryCodesLeft: await this.recoveryCodes.countUnused(account.id),
    };
  }

  private async application({ consent, client, scopes }: Access): Promise<ShownApplication> {
    return {
      clientId: consent.clientId,
      name: client?.application.name ?? consent.clientId,
      since: consent.grantedAt,
      can: await Promise.all(scopes.map((scope) => this.explained(scope))),
    };
  }

  private async explained({ audience, scope }: ConsentedScope): Promise<ShownApplication['can'][number]> {
    if (audience === OWN_AUDIENCE) return { scope, api: null, description: null };
    const api = await this.apis.find(audience);
    const description = api?.scopes.find(({ name }) => name === scope)?.description ?? null;
    return { scope, api: api === undefined ? null : { name: api.name }, description };
  }
}
