import { Module, type DynamicModule } from '@nestjs/common';
import type { AccountServices } from './account-services.js';
import { Accounts } from './accounts/accounts.js';
import { Passwords } from './passwords/passwords.js';
import { Sessions } from './sessions/sessions.js';
import { SignInWithPassword } from './sign-in/sign-in-with-password.js';

/** Accounts as a Nest module: the services, ready to be injected. */
@Module({})
export class AccountsModule {
  static forRoot({ accounts, passwords, sessions, signIn }: AccountServices): DynamicModule {
    const services = [
      { provide: Accounts, useValue: accounts },
      { provide: Passwords, useValue: passwords },
      { provide: Sessions, useValue: sessions },
      { provide: SignInWithPassword, useValue: signIn },
    ];
    return {
      module: AccountsModule,
      providers: services,
      exports: services.map(({ provide }) => provide),
    };
  }
}
