import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createAccountServices } from './account-services.js';
import { AccountsModule } from './accounts.module.js';
import { Accounts } from './accounts/accounts.js';
import { Passwords } from './passwords/passwords.js';
import { RecoveryCodes } from './second-step/recovery-codes.js';
import { TotpEnrolment } from './second-step/totp-enrolment.js';
import { Sessions } from './sessions/sessions.js';
import { SetUp } from './set-up/set-up.js';
import { SignInWithPassword } from './sign-in/sign-in-with-password.js';
import { createInMemoryAccountPorts } from './testing/in-memory-account-ports.js';

const made = createAccountServices(createInMemoryAccountPorts());

@Module({ imports: [AccountsModule.forRoot(made)] })
class Host {}

describe('AccountsModule', () => {
  it('hands out every service, each of them once', async () => {
    const app = await NestFactory.createApplicationContext(Host, { logger: false });
    const services = [Accounts, Passwords, RecoveryCodes, TotpEnrolment, Sessions, SetUp, SignInWithPassword];
    for (const service of services) {
      expect(app.get(service)).toBeInstanceOf(service);
      expect(Object.values(made)).toContain(app.get(service));
    }
    await app.close();
  });
});
