import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMIN_SCOPE, AUDIT_SCOPE } from '#protocol';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { pino } from 'pino';
import { AppModule } from '../app.module.js';
import { loadConfig } from '../config.js';
import { openCore, prepareCore, type Core } from '../core.js';
import { Readiness } from '../health/readiness.js';
import { createDocument } from './openapi.js';
import { RouteTable, type Route } from './route-table.js';

const SESSION = { session: [] };
const ADMINS = [{ legate: [ADMIN_SCOPE] }, SESSION];
const READERS = [{ legate: [ADMIN_SCOPE] }, { legate: [AUDIT_SCOPE] }, SESSION];

let directory: string;
let core: Core;
let app: NestFastifyApplication;
let document: OpenAPIObject;
let routes: readonly Route[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'legate-'));
  core = await openCore(loadConfig({}, directory), pino({ enabled: false }));
  await prepareCore(core);
  const adapter = new FastifyAdapter();
  const table = new RouteTable(adapter.getInstance());
  const module = AppModule.forRoot(core, new Readiness(), table);
  app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: false });
  await app.init();
  document = createDocument(app);
  routes = table.all().filter(({ method, path }) => path.startsWith('/api/v1') && method !== 'HEAD');
});

afterAll(async () => {
  await app.close();
  await core.stop();
  await rm(directory, { recursive: true });
});

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
  readonly summary?: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, unknown>>;
}

/** Every operation of the document. */
function operations(): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ ...(operation as Operation), method, path })),
  );
}

/** Every member of a JSON value at every depth, with its name. */
function members(value: unknown): readonly [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [
    [name, each] as [string, unknown],
    ...members(each),
  ]);
}

describe('the OpenAPI document', () => {
  it('is of version 3.1', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/);
    expect(document.info).toMatchObject({
      title: expect.any(String) as string,
      version: expect.any(String) as string,
    });
  });

  it('describes exactly the routes that are served', () => {
    const served = routes.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    const described = operations().map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(described.sort()).toEqual(served.sort());
    expect(described.length).toBeGreaterThan(30);
  });

  it('names the permission of every route: admins write, admins and auditors read and ask', () => {
    for (const { method, path, security } of operations()) {
      expect({ method, path, security }).toEqual({
        method,
        path,
        security: method === 'get' || path.endsWith('/dry-run') ? READERS : ADMINS,
      });
    }
  });

  it('names the refusals of every route as problem documents', () => {
    for (const { method, path, responses } of operations()) {
      const faults = Object.entries(responses).filter(([status]) => Number(status) >= 400);
      const content = Object.fromEntries(
        faults.map(([status, each]) => [status, Object.keys(contentOf(each))]),
      );
      expect({ method, path, content }).toEqual({
        method,
        path,
        content: expect.objectContaining({
          401: ['application/problem+json'],
          403: ['application/problem+json'],
          500: ['application/problem+json'],
          503: ['application/problem+json'],
        }) as object,
      });
      expect(new Set(Object.values(content).flat())).toEqual(new Set(['application/problem+json']));
    }
  });

  it('gives every operation a summary and an id of its own, and declares the parameters of its path', () => {
    const ids = operations().map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, summary, parameters = [] } of operations()) {
      expect(summary).toEqual(expect.any(String));
      const declared = parameters.filter((each) => each.in === 'path').map(({ name }) => name);
      expect(declared).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    }
  });

  it('refers to nothing that is not there, and keeps no keyword of 3.0', () => {
    const schemas = Object.keys(document.components?.schemas ?? {});
    for (const [name, value] of members(document)) {
      if (name === '$ref') expect(schemas).toContain(String(value).replace('#/components/schemas/', ''));
      expect(name).not.toBe('nullable');
    }
  });

  it('shows no hash and no secret but the one that is shown once', () => {
    const schemas = document.components?.schemas ?? {};
    const shown = Object.values(schemas).flatMap((schema) =>
      Object.keys((schema as { properties?: object }).properties ?? {}),
    );
    const secret = shown.filter((name) => /secret|hash|private|password/i.test(name));
    expect([...new Set(secret)].sort()).toEqual([
      'client_secret',
      'consumer_secret',
      'password',
      'password_changed_at',
      'secret_id',
      'secret_name',
      'secrets',
    ]);
    const views = Object.entries(schemas).filter(
      ([, schema]) => 'password' in ((schema as { properties?: object }).properties ?? {}),
    );
    expect(views.map(([name]) => name).sort()).toEqual(['AccountPassword', 'NewAccount']);
  });
});

const contentOf = (response: unknown): object => (response as { content?: object }).content ?? {};
