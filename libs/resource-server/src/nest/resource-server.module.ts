import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ProtectedResource, type ProtectedResourceOptions } from '../protected-resource.js';
import { BearerTokenErrorFilter } from './bearer-token-error.filter.js';
import { createMetadataController } from './resource-metadata.controller.js';

/** What a Nest API imports once to accept the tokens of its issuer. */
@Module({})
export class ResourceServerModule {
  /** @throws TypeError: the issuer is neither on https nor on this machine */
  static forRoot(options: ProtectedResourceOptions): DynamicModule {
    const resource = new ProtectedResource(options);
    const metadataPath = resource.metadataUrl?.pathname;
    return {
      module: ResourceServerModule,
      global: true,
      controllers: metadataPath === undefined ? [] : [createMetadataController(metadataPath)],
      providers: [
        { provide: ProtectedResource, useValue: resource },
        { provide: APP_FILTER, useClass: BearerTokenErrorFilter },
      ],
      exports: [ProtectedResource],
    };
  }
}
