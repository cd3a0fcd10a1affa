import { ADMIN_SCOPE, MANAGEMENT_API, type Client } from '#protocol';
import {
  aClient,
  aToken,
  createInMemoryPorts,
  InMemoryUnitOfWork,
  type InMemoryPorts,
} from '#protocol/testing';
import { Reflector } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { defer, lastValueFrom } from 'rxjs';
import { TokenCaller } from './bearer-token.js';
import { OneUnit, UnitsOfItsOwn } from './one-unit.interceptor.js';
import { RequirePermission } from './permissions.js';

class Controller {
  @RequirePermission('read')
  reads(): void {}

  @RequirePermission('write')
  writes(): void {}

  @RequirePermission('write')
  @UnitsOfItsOwn()
  rotates(): void {}
}

const ACCESS = [{ audience: MANAGEMENT_API, scope: ADMIN_SCOPE, byDefault: true }];
const { token, record: TOKEN } = aToken({ scopeGranted: ADMIN_SCOPE, audience: [MANAGEMENT_API] });

let ports: InMemoryPorts;
const unitOfWork = new InMemoryUnitOfWork();

beforeEach(async () => {
  ports = await createInMemoryPorts();
  await ports.ledger.append(TOKEN);
  become({});
});

const become = (changes: Partial<Client>) =>
  ports.tables.clients.set('cc_billing', aClient({ access: ACCESS, ...changes }));

/** The caller whom the guard has let in. */
async function letIn(): Promise<TokenCaller> {
  become({});
  const findForChange = (clientId: string) => ports.clients.find(clientId) as Promise<never>;
  return TokenCaller.enter(`Bearer ${token}`, { ...ports, credentialSets: { findForChange } });
}

/** What a route does that the guard has let a request into: whether it was inside a unit of work. */
function perform(route: keyof Controller, caller: TokenCaller): Promise<unknown> {
  const context = new ExecutionContextHost([{ caller }], Controller, Controller.prototype[route]);
  const handle = () => defer(async () => ({ inUnit: unitOfWork.isOpen }));
  return lastValueFrom(new OneUnit(new Reflector(), unitOfWork).intercept(context, { handle }));
}

describe('a route that writes', () => {
  it('is one unit of work; one that reads, or makes units itself, is none', async () => {
    const caller = await letIn();
    expect(await perform('writes', caller)).toEqual({ inUnit: true });
    expect(await perform('reads', caller)).toEqual({ inUnit: false });
    expect(await perform('rotates', caller)).toEqual({ inUnit: false });
  });

  it.each(['writes', 'rotates'] as const)(
    'that %s does nothing for one who lost the right after the guard (case 248)',
    async (route) => {
      const caller = await letIn();
      become({ access: [] });
      await expect(perform(route, caller)).rejects.toMatchObject({ kind: 'forbidden' });
      become({ status: 'disabled' });
      await expect(perform(route, caller)).rejects.toMatchObject({ kind: 'unauthenticated' });
      become({ secrets: [] });
      await expect(perform(route, caller)).rejects.toMatchObject({ kind: 'unauthenticated' });
      become({});
      await ports.ledger.revoke({ jti: TOKEN.jti, at: 1, by: 'operator', reason: 'lost' }, null);
      await expect(perform(route, caller)).rejects.toMatchObject({ kind: 'unauthenticated' });
    },
  );
});
