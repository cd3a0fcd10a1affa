import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Apis } from './apis/apis.js';
import { Applications } from './applications/applications.js';
import { ClientRegistrationModule } from './client-registration.module.js';
import { CredentialSets } from './credential-sets/credential-sets.js';
import { Delegations } from './delegations/delegations.js';
import { Keys } from './keys/keys.js';
import { Secrets } from './secrets/secrets.js';
import { createInMemoryRegistration } from './testing/in-memory-registration.js';

@Module({ imports: [ClientRegistrationModule.forRoot(createInMemoryRegistration(), [])] })
class Host {}

describe('ClientRegistrationModule', () => {
  it('hands out every service, each of them once', async () => {
    const app = await NestFactory.createApplicationContext(Host, { logger: false });
    for (const service of [Applications, Apis, CredentialSets, Secrets, Keys, Delegations]) {
      expect(app.get(service)).toBeInstanceOf(service);
      expect(app.get(service)).toBe(app.get(service));
    }
    await app.close();
  });
});
