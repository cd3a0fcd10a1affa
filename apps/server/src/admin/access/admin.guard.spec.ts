import type { Role } from '#accounts';
import { antiForgeryOf, BrowserCookies } from '#oauth';
import { ADMIN_SCOPE, AUDIT_SCOPE, MANAGEMENT_API } from '#protocol';
import { aClient, aSession, aToken, createInMemoryPorts } from '#protocol/testing';
import { Reflector } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { AdminGuard } from './admin.guard.js';
import type { AdminRequest } from './admin-request.js';
import { RequirePermission } from './permissions.js';
import { Sensitive } from './sensitive.js';
import { ANTI_FORGERY_HEADER, matterOf } from './session-caller.js';

class Controller {
  @RequirePermission('read')
  reads(): void {}

  @RequirePermission('write')
  writes(): void {}

  @RequirePermission('write')
  @Sensitive()
  rotates(): void {}

  forgotten(): void {}
}

const COOKIE = 's'.repeat(43);
const BROWSER = 'b'.repeat(43);
const SESSION = aSession();

/** Knocks at one route, with these members of a request. Everybody in the tables is as `changes` say. */
async function enter(
  route: keyof Controller,
  request: object,
  changes: { readonly roles?: readonly Role[]; readonly status?: 'disabled'; readonly age?: number } = {},
  prepare: (ports: Awaited<ReturnType<typeof createInMemoryPorts>>) => Promise<void> = async () => undefined,
): Promise<AdminRequest> {
  const ports = await createInMemoryPorts();
  ports.tables.sessions.set(COOKIE, SESSION);
  ports.clock.advance(changes.age ?? 0);
  await prepare(ports);
  const account = { status: changes.status ?? 'enabled', roles: changes.roles ?? [] };
  const accounts = { find: async () => account as never, holdEnabledAdmins: async () => [] };
  const guard = new AdminGuard(
    new Reflector(),
    { ...ports, credentialSets: { findForChange: async () => undefined } },
    { ...ports, accounts, cookies: new BrowserCookies(ports.issuer) },
    ports.clock,
  );
  const context = new ExecutionContextHost([request], Controller, Controller.prototype[route]);
  await guard.canActivate(context);
  return request as AdminRequest;
}

/** What a page of this server sends in a session. */
function fromPage(method: string, more: Record<string, string> = {}): object {
  const cookie = `__Host-legate-session=${COOKIE}; __Host-legate-browser=${BROWSER}`;
  const proof = antiForgeryOf(BROWSER, matterOf(SESSION));
  return {
    method,
    headers: { cookie, 'sec-fetch-site': 'same-origin', [ANTI_FORGERY_HEADER]: proof, ...more },
  };
}

/** Knocks at one route with a token of some scope. */
async function knock(route: keyof Controller, scopeGranted: string): Promise<unknown> {
  const access = [ADMIN_SCOPE, AUDIT_SCOPE].map((scope) => ({
    audience: MANAGEMENT_API,
    scope,
    byDefault: true,
  }));
  const { token, record } = aToken({ scopeGranted, audience: [MANAGEMENT_API] });
  const request = { method: 'GET', headers: { authorization: `Bearer ${token}` } };
  return enter(route, request, {}, async (ports) => {
    ports.tables.clients.set('cc_billing', aClient({ access }));
    await ports.ledger.append(record);
  });
}

describe('a route of the management API', () => {
  it.each([
    ['reads', ADMIN_SCOPE],
    ['reads', AUDIT_SCOPE],
    ['writes', ADMIN_SCOPE],
    ['writes', `${AUDIT_SCOPE} ${ADMIN_SCOPE}`],
  ] as const)('that %s opens to %s', async (route, scope) => {
    expect(await knock(route, scope)).toMatchObject({ caller: { id: 'cc_billing' } });
  });

  it.each([
    ['reads', 'view_friends'],
    ['reads', ''],
    ['writes', AUDIT_SCOPE],
  ] as const)('that %s stays closed to “%s”', async (route, scope) => {
    await expect(knock(route, scope)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('that names no permission is open to nobody', async () => {
    await expect(knock('forgotten', `${ADMIN_SCOPE} ${AUDIT_SCOPE}`)).rejects.toMatchObject({
      kind: 'forbidden',
      options: { check: 'the route names no permission' },
    });
  });
});

describe('a session of a person', () => {
  const admin = { roles: ['admin'] } as const;
  const auditor = { roles: ['auditor'] } as const;

  it.each([
    ['reads', 'GET', admin],
    ['reads', 'GET', auditor],
    ['writes', 'POST', admin],
    ['rotates', 'POST', admin],
  ] as const)('opens a route that %s to %s of %j', async (route, method, person) => {
    expect(await enter(route, fromPage(method), person)).toMatchObject({
      caller: { id: 'acc_ada', clientId: null, proof: { session: 'ses_ada' } },
    });
  });

  it.each([
    ['writes', 'POST', auditor],
    ['reads', 'GET', { roles: [] }],
    ['forgotten', 'GET', admin],
  ] as const)('leaves a route that %s closed to %s of %j (case 220)', async (route, method, person) => {
    await expect(enter(route, fromPage(method), person)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('is nobody once its account is disabled, or it has ended', async () => {
    const signedOut = { kind: 'unauthenticated' };
    await expect(enter('reads', fromPage('GET'), { ...admin, status: 'disabled' })).rejects.toMatchObject(
      signedOut,
    );
    const cookie = `__Host-legate-session=${'x'.repeat(43)}`;
    await expect(enter('reads', fromPage('GET', { cookie }), admin)).rejects.toMatchObject(signedOut);
  });

  it.each([
    ['without the header', { [ANTI_FORGERY_HEADER]: '' }],
    [
      'with a value of another session',
      { [ANTI_FORGERY_HEADER]: antiForgeryOf(BROWSER, 'management API ses_x') },
    ],
    ['with a value of another browser', { [ANTI_FORGERY_HEADER]: antiForgeryOf('other', matterOf(SESSION)) }],
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from another origin', { origin: 'https://evil.example' }],
  ])('changes nothing %s (case 228)', async (_, headers) => {
    await expect(enter('writes', fromPage('POST', headers), admin)).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });

  it('is not looked at where a token is shown: nobody slips in behind it', async () => {
    const request = fromPage('GET', { authorization: 'Bearer unknown' });
    await expect(enter('reads', request, admin)).rejects.toMatchObject({ kind: 'unauthenticated' });
  });

  it('must be fifteen minutes young for a sensitive act, and for no other (case 224)', async () => {
    const age = 900_000;
    await enter('rotates', fromPage('POST'), { ...admin, age });
    const older = { ...admin, age: age + 1 };
    await expect(enter('rotates', fromPage('POST'), older)).rejects.toMatchObject({ kind: 'sign-in-needed' });
    await enter('writes', fromPage('POST'), older);
  });
});
