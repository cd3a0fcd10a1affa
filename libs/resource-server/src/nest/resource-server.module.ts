import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ProtectedResource, type ProtectedResourceOptions } from '../protected-resource.js';
import { BearerTokenErrorFilter } from './bearer-token-error.filter.js';
import { ResourceMetadataController } from './resource-metadata.controller.js';

/** What a Nest API imports once to accept the tokens of its issuer. */
@Module({})
export class ResourceServerModule {
  /** @throws TypeError: the issuer is neither on https nor on this machine */
  static forRoot(options: ProtectedResourceOptions): DynamicModule {
    return {
      module: ResourceServerModule,
      global: true,
      controllers: [ResourceMetadataController],
      providers: [
        { provide: ProtectedResource, useValue: new ProtectedResource(options) },
        { provide: APP_FILTER, useClass: BearerTokenErrorFilter },
      ],
      exports: [ProtectedResource],
    };
  }
}
