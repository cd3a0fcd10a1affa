import { GrantedAccess, type Ports } from '#protocol';
import { Module, type DynamicModule } from '@nestjs/common';
import { APIS, CLOCK, OWN_ISSUER } from '../injection-tokens.js';
import { SetUpController } from '../set-up/set-up.controller.js';
import { AccountController } from './account.controller.js';
import { AccountVisits } from './account-visits.js';
import { AuthenticatorController } from './authenticator.controller.js';
import { FrontDoorController } from './front-door.controller.js';
import { AccountOverview } from './overview.js';
import { PasswordController } from './password.controller.js';

/** The pages of a person's own account, `/account`, and the one on which the first admin makes theirs, `/setup`. */
@Module({})
export class AccountModule {
  /** `oauthModule`: for who is at the browser; `accountsModule`: for its services. */
  static forRoot(ports: Ports, oauthModule: DynamicModule, accountsModule: DynamicModule): DynamicModule {
    return {
      module: AccountModule,
      imports: [oauthModule, accountsModule],
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
        { provide: GrantedAccess, useValue: new GrantedAccess(ports) },
        AccountVisits,
        AccountOverview,
      ],
    };
  }
}
