import { Module, type DynamicModule } from '@nestjs/common';
import type { AccountServices } from './account-services.js';
import { Accounts } from './accounts/accounts.js';
import { Passwords } from './passwords/passwords.js';
import { RecoveryCodes } from './second-step/recovery-codes.js';
import { TotpEnrolment } from './second-step/totp-enrolment.js';
import { Sessions } from './sessions/sessions.js';
import { SetUp } from './set-up/set-up.js';
import { SignInWithPassword } from './sign-in/sign-in-with-password.js';

/** Accounts as a Nest module: the services, ready to be injected. */
@Module({})
export class AccountsModule {
  static forRoot(made: AccountServices): DynamicModule {
    const services = [
      { provide: Accounts, useValue: made.accounts },
      { provide: Passwords, useValue: made.passwords },
      { provide: Sessions, useValue: made.sessions },
      { provide: SignInWithPassword, useValue: made.signIn },
      { provide: TotpEnrolment, useValue: made.totpEnrolment },
      { provide: RecoveryCodes, useValue: made.recoveryCodes },
      { provide: SetUp, useValue: made.setUp },
    ];
    return {
      module: AccountsModule,
      providers: services,
      exports: services.map(({ provide }) => provide),
    };
  }
}
