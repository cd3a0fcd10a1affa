import { Accounts, RecoveryCodes, Sessions, SetUp, TotpEnrolment, type AccountServices } from '#accounts';
import { GrantedAccess, type Ports } from '#protocol';
import { Module, type DynamicModule } from '@nestjs/common';
import { CLOCK, OWN_ISSUER } from '../admin/injection-tokens.js';
import { SetUpController } from '../set-up/set-up.controller.js';
import { AccountController } from './account.controller.js';
import { AccountVisits } from './account-visits.js';
import { AuthenticatorController } from './authenticator.controller.js';
import { FrontDoorController } from './front-door.controller.js';
import { APIS } from './injection-tokens.js';
import { AccountOverview } from './overview.js';
import { PasswordController } from './password.controller.js';

/** What the pages of accounts need of the server. */
export interface AccountCore {
  readonly ports: Ports;
  readonly accounts: AccountServices;
}

/** The pages of a person's own account, `/account`, and the one on which the first admin makes theirs, `/setup`. */
@Module({})
export class AccountModule {
  /** `oauthModule`: for who is at the browser. */
  static forRoot({ ports, accounts }: AccountCore, oauthModule: DynamicModule): DynamicModule {
    return {
      module: AccountModule,
      imports: [oauthModule],
      controllers: [
        FrontDoorController,
        AccountController,
        PasswordController,
        AuthenticatorController,
        SetUpController,
      ],
      providers: [
        { provide: OWN_ISSUER, useValue: ports.issuer },
        { provide: CLOCK, useValue: ports.clock },
        { provide: APIS, useValue: ports.apis },
        { provide: Accounts, useValue: accounts.accounts },
        { provide: Sessions, useValue: accounts.sessions },
        { provide: TotpEnrolment, useValue: accounts.totpEnrolment },
        { provide: RecoveryCodes, useValue: accounts.recoveryCodes },
        { provide: SetUp, useValue: accounts.setUp },
        { provide: GrantedAccess, useValue: new GrantedAccess(ports) },
        AccountVisits,
        AccountOverview,
      ],
    };
  }
}
