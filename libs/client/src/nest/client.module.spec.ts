import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TokenSource } from '../token-source.js';
import { LocalServer } from '../testing/local-server.js';
import { createKeyFile } from '../testing/sample-key-file.js';
import { ClientModule } from './client.module.js';

@Injectable()
class Calendar {
  constructor(readonly tokens: TokenSource) {}
}

@Module({ providers: [Calendar] })
class CalendarModule {}

let server: LocalServer;

beforeAll(async () => {
  server = await LocalServer.start();
});
afterAll(() => server.stop());

describe('the module', () => {
  it.each([
    ['forRoot', () => ClientModule.forRoot({ keyFile: createKeyFile(server.url).keyFile, scope: 'a' })],
    [
      'forRootAsync',
      () => ClientModule.forRootAsync({ useFactory: () => ({ keyFile: createKeyFile(server.url).keyFile }) }),
    ],
  ])('of %s gives every provider the one source of tokens', async (_, imported) => {
    @Module({ imports: [imported(), CalendarModule] })
    class AppModule {}
    const app = await NestFactory.createApplicationContext(AppModule, { logger: false });
    const { tokens } = app.get(Calendar, { strict: false });
    expect(tokens).toBe(app.get(TokenSource));
    expect((await tokens.getToken()).value).toMatch(/^token-/);
    await app.close();
  });
});
