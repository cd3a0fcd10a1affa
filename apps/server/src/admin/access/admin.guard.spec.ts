import { ADMIN_SCOPE, AUDIT_SCOPE, MANAGEMENT_API } from '#protocol';
import { aClient, aToken, createInMemoryPorts } from '#protocol/testing';
import { Reflector } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { AdminGuard } from './admin.guard.js';
import { RequirePermission } from './permissions.js';

class Controller {
  @RequirePermission('read')
  reads(): void {}

  @RequirePermission('write')
  writes(): void {}

  forgotten(): void {}
}

/** Knocks at one route with a token of some scope. */
async function knock(route: keyof Controller, scopeGranted: string): Promise<boolean> {
  const ports = await createInMemoryPorts();
  const access = [ADMIN_SCOPE, AUDIT_SCOPE].map((scope) => ({
    audience: MANAGEMENT_API,
    scope,
    byDefault: true,
  }));
  ports.tables.clients.set('cc_billing', aClient({ access }));
  const { token, record } = aToken({ scopeGranted, audience: [MANAGEMENT_API] });
  await ports.ledger.append(record);
  const request = { headers: { authorization: `Bearer ${token}` } };
  const context = new ExecutionContextHost([request], Controller, Controller.prototype[route]);
  return new AdminGuard(new Reflector(), ports).canActivate(context);
}

describe('a route of the management API', () => {
  it.each([
    ['reads', ADMIN_SCOPE],
    ['reads', AUDIT_SCOPE],
    ['writes', ADMIN_SCOPE],
    ['writes', `${AUDIT_SCOPE} ${ADMIN_SCOPE}`],
  ] as const)('that %s opens to %s', async (route, scope) => {
    expect(await knock(route, scope)).toBe(true);
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
