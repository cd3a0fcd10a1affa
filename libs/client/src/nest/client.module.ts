import { ConfigurableModuleBuilder, Module } from '@nestjs/common';
import { createTokenSource, type TokenSourceOptions } from '../create-token-source.js';
import { TokenSource } from '../token-source.js';

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<TokenSourceOptions>()
  .setClassMethodName('forRoot')
  .setExtras({}, (definition) => ({ ...definition, global: true }))
  .build();

/**
 * What a Nest application imports once to get tokens; `TokenSource` can then be injected everywhere.
 *
 * ```ts
 * @Module({ imports: [ClientModule.forRoot({ keyFile: 'calendar.json', scope: 'view_friends' })] })
 * ```
 *
 * `forRootAsync({ inject, useFactory })` is for options that another provider knows.
 */
@Module({
  providers: [{ provide: TokenSource, useFactory: createTokenSource, inject: [MODULE_OPTIONS_TOKEN] }],
  exports: [TokenSource],
})
export class ClientModule extends ConfigurableModuleClass {}
