import { Module, type DynamicModule } from '@nestjs/common';
import { DatabaseCheck } from './database-check.js';
import { HealthController } from './health.controller.js';
import { Readiness } from './readiness.js';

/** `/health/live`, `/health/ready` and `/health/started`. */
@Module({})
export class HealthModule {
  /** `ping` resolves when the database answered. */
  static forRoot(readiness: Readiness, ping: () => Promise<void>): DynamicModule {
    return {
      module: HealthModule,
      controllers: [HealthController],
      providers: [
        { provide: Readiness, useValue: readiness },
        { provide: DatabaseCheck, useValue: new DatabaseCheck(ping) },
      ],
    };
  }
}
