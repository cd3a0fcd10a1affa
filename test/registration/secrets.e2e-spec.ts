import { getToken, type MadeCredentialSet } from '../support/admin.js';
import { startBilling, type Billing } from '../support/billing.js';
import { eventually } from '../support/eventually.js';
import { basic, postForm } from '../support/http.js';

const HOUR = 3_600_000;

/** A secret as the management API shows it. */
interface Secret {
  readonly id: string;
  readonly status: string;
  readonly expires_at: string | null;
  readonly first_used_at: string | null;
  readonly last_used_at: string | null;
  readonly last_used_ip: string | null;
  readonly uses: number;
  readonly safe_to_retire: boolean;
}

interface RotatedSecret extends Secret {
  readonly client_secret: string;
  readonly previous: Secret;
}

let billing: Billing;

beforeAll(async () => {
  billing = await startBilling();
});

afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
});

const freshSet = () => billing.admin.credentialSet(billing.application, { scope: 'view_friends' });
const statusWith = async (set: MadeCredentialSet) => (await getToken(billing.server.url, set)).status;
const secretsOf = async ({ client_id }: MadeCredentialSet) =>
  (await billing.admin.must<{ secrets: Secret[] }>('GET', `/credential-sets/${client_id}`)).secrets;

async function onlySecretOf(set: MadeCredentialSet): Promise<Secret> {
  const [secret, ...more] = await secretsOf(set);
  if (secret === undefined || more.length > 0) throw new Error('one secret was expected');
  return secret;
}

/** Rotates the only secret of a fresh set; `old` and `renewed` differ in the secret alone. */
async function rotate(overlap?: string) {
  const old = await freshSet();
  const { id } = await onlySecretOf(old);
  const path = `/credential-sets/${old.client_id}/secrets/${id}/rotate`;
  const rotated = await billing.admin.must<RotatedSecret>('POST', path, { overlap });
  return { old, renewed: { ...old, client_secret: rotated.client_secret }, rotated };
}

describe('a rotated secret', () => {
  it.each([
    ['1h', HOUR],
    ['24h', 24 * HOUR],
    ['7d', 7 * 24 * HOUR],
    [undefined, 24 * HOUR],
  ])('works beside its successor for %s (case 103)', async (overlap, duration) => {
    const before = Date.now();
    const { old, renewed, rotated } = await rotate(overlap);
    const end = Date.parse(rotated.previous.expires_at ?? '');
    expect(end).toBeGreaterThanOrEqual(before + duration);
    expect(end).toBeLessThanOrEqual(Date.now() + duration);
    expect([await statusWith(old), await statusWith(renewed)]).toEqual([200, 200]);
  });

  it('works until a date (case 103)', async () => {
    const date = new Date(Date.now() + 72 * HOUR).toISOString();
    const { old, renewed, rotated } = await rotate(date);
    expect(rotated.previous.expires_at).toBe(date);
    expect([await statusWith(old), await statusWith(renewed)]).toEqual([200, 200]);
  });

  it('ends when its date comes, and says so (case 103)', async () => {
    const { old, renewed } = await rotate(new Date(Date.now() + 1000).toISOString());
    const refused = await eventually(async () => {
      const answer = await getToken(billing.server.url, old);
      expect(answer.status).toBe(401);
      return answer;
    });
    expect(refused.body.error_description).toContain('expired');
    expect(await statusWith(renewed)).toBe(200);
  });

  it('ends at once when told now (case 103)', async () => {
    const { old, renewed, rotated } = await rotate('now');
    expect([await statusWith(old), await statusWith(renewed)]).toEqual([401, 200]);
    expect(rotated.previous).toMatchObject({ status: 'retired', safe_to_retire: false });
  });

  it('ends 24 hours after its successor is first used', async () => {
    const { old, renewed, rotated } = await rotate('24h-after-first-use');
    expect(rotated.previous.expires_at).toBeNull();
    expect(await statusWith(old)).toBe(200);
    await eventually(async () => {
      const unaware = (await secretsOf(old)).find(({ id }) => id === rotated.previous.id);
      expect(unaware).toMatchObject({ uses: 1, expires_at: null });
    });

    expect(await statusWith(renewed)).toBe(200);
    await eventually(async () => {
      const secrets = await secretsOf(old);
      const [before, after] = [rotated.previous.id, rotated.id].map((id) =>
        secrets.find((each) => each.id === id),
      );
      const firstUse = Date.parse(after?.first_used_at ?? '');
      expect(Date.parse(before?.expires_at ?? '')).toBe(firstUse + 24 * HOUR);
    });
    expect([await statusWith(old), await statusWith(renewed)]).toEqual([200, 200]);
  });

  it.each(['', 'soon', '2h', '2020-01-01', '2027-02-30', '-1'])(
    'is not rotated with the overlap “%s”',
    async (overlap) => {
      const set = await freshSet();
      const { id } = await onlySecretOf(set);
      const path = `/credential-sets/${set.client_id}/secrets/${id}/rotate`;
      const { status, text } = await billing.admin.call('POST', path, { overlap });
      expect([400, 422]).toContain(status);
      expect(text).toContain('overlap');
      expect(await secretsOf(set)).toHaveLength(1);
      expect(await statusWith(set)).toBe(200);
    },
  );
});

describe('a secret', () => {
  it('shows how often it was used, when last and from where', async () => {
    const set = await freshSet();
    const before = Date.now();
    const use = (from: string) =>
      postForm(
        `${billing.server.url}/oauth/token`,
        { grant_type: 'client_credentials' },
        { Authorization: basic(set.client_id, set.client_secret) },
        from,
      );
    for (const from of ['127.0.0.5', '127.0.0.5', '127.0.0.6']) expect((await use(from)).status).toBe(200);

    const secret = await eventually(async () => {
      const found = await onlySecretOf(set);
      expect(found).toMatchObject({ uses: 3, last_used_ip: '127.0.0.6' });
      return found;
    }, 3000);
    expect(Date.parse(secret.first_used_at ?? '')).toBeGreaterThanOrEqual(before);
    expect(Date.parse(secret.last_used_at ?? '')).toBeLessThanOrEqual(Date.now());
  });

  it('does not count attempts with a wrong value', async () => {
    const set = await freshSet();
    expect(await statusWith({ ...set, client_secret: `${set.client_secret}x` })).toBe(401);
    expect(await statusWith(set)).toBe(200);
    await eventually(async () => expect(await onlySecretOf(set)).toMatchObject({ uses: 1 }));
  });

  it('can be disabled, enabled again, and retired for ever', async () => {
    const set = await freshSet();
    const { id } = await onlySecretOf(set);
    const act = (verb: string) =>
      billing.admin.call('POST', `/credential-sets/${set.client_id}/secrets/${id}/${verb}`);
    for (const [verb, status] of [
      ['disable', 401],
      ['enable', 200],
      ['retire', 401],
    ] as const) {
      expect((await act(verb)).status).toBe(200);
      expect([verb, await statusWith(set)]).toEqual([verb, status]);
    }
    expect((await act('enable')).status).toBe(409);
  });

  it('stands beside another one, and each works', async () => {
    const set = await freshSet();
    const path = `/credential-sets/${set.client_id}/secrets`;
    const { client_secret } = await billing.admin.must<MadeCredentialSet>('POST', path, { name: 'Second' });
    expect([await statusWith(set), await statusWith({ ...set, client_secret })]).toEqual([200, 200]);
  });
});

describe('a credential set', () => {
  it('can be disabled, enabled again, and retired for ever', async () => {
    const set = await freshSet();
    const act = (verb: string) => billing.admin.call('POST', `/credential-sets/${set.client_id}/${verb}`);
    for (const [verb, status] of [
      ['disable', 401],
      ['enable', 200],
      ['retire', 401],
    ] as const) {
      expect((await act(verb)).status).toBe(200);
      expect([verb, await statusWith(set)]).toEqual([verb, status]);
    }
    expect((await act('enable')).status).toBe(409);
  });
});
