import { Module, type DynamicModule } from '@nestjs/common';
import { IntrospectionVerifier, ResourceServerModule } from '#resource-server';
import type { Config } from './config.js';
import { Friends } from './friends.js';
import { FriendsController } from './friends.controller.js';
import { HealthController } from './health.controller.js';

/** The sample API: its protected routes, and all that it takes to accept tokens. */
@Module({})
export class AppModule {
  static forRoot({ issuer, audience, introspection }: Config): DynamicModule {
    const verifier = introspection && new IntrospectionVerifier({ issuer, audience, ...introspection });
    return {
      module: AppModule,
      imports: [
        ResourceServerModule.forRoot({
          issuer,
          audience,
          name: 'Friends API',
          scopes: ['view_friends', 'invite_friends'],
          ...(verifier && { verifier }),
        }),
      ],
      controllers: [FriendsController, HealthController],
      providers: [Friends],
    };
  }
}
