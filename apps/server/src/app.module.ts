import { AccountsModule } from '#accounts/module';
import { ClientRegistrationModule } from '#client-registration/module';
import { OAuthModule } from '#oauth';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AccountModule } from './account/account.module.js';
import { AdminModule } from './admin/admin.module.js';
import { ConsoleModule } from './console/console.module.js';
import type { Core } from './core.js';
import { FaultFilter } from './http/fault.filter.js';
import { HealthModule } from './health/health.module.js';
import type { Readiness } from './health/readiness.js';
import { RouteTable } from './http/route-table.js';

/** The composition root: the only place where the libraries meet. */
@Module({})
export class AppModule {
  static forRoot(core: Core, readiness: Readiness, routes: RouteTable): DynamicModule {
    const { ports, keyRing, registration, persistence } = core;
    const registrationModule = ClientRegistrationModule.forRoot(registration, core.servedGrantTypes);
    const accountsModule = AccountsModule.forRoot(core.accounts);
    const oauthModule = OAuthModule.forRoot(ports, keyRing, core.grants);
    return {
      module: AppModule,
      imports: [
        oauthModule,
        AccountModule.forRoot(ports, oauthModule, accountsModule),
        AdminModule.forRoot(core, registrationModule, accountsModule),
        ConsoleModule,
        HealthModule.forRoot(readiness, () => persistence.ping()),
      ],
      providers: [
        { provide: RouteTable, useValue: routes },
        { provide: APP_FILTER, useClass: FaultFilter },
      ],
    };
  }
}
