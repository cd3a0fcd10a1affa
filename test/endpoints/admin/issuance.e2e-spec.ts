import { getToken } from '../../support/admin.js';
import { startBilling, type Billing } from '../../support/billing.js';
import { basic, postForm } from '../../support/http.js';

let billing: Billing;

interface Issuance {
  readonly points: readonly {
    readonly issued: number;
    readonly refused: number;
    readonly wrong_grant: number;
    readonly counts: readonly { readonly outcome: string; readonly name: string; readonly count: number }[];
  }[];
  readonly [member: string]: unknown;
}

const read = (query = ''): Promise<Issuance> => billing.admin.must('GET', `/issuance${query}`);
const total = ({ points }: Issuance) => ({
  issued: points.reduce((sum, { issued }) => sum + issued, 0),
  refused: points.reduce((sum, { refused }) => sum + refused, 0),
  wrongGrant: points.reduce((sum, { wrong_grant: wrong }) => sum + wrong, 0),
});

beforeAll(async () => {
  billing = await startBilling();
  const { server, set } = billing;
  const before = total(await read());
  expect(before).toEqual({ issued: 1, refused: 0, wrongGrant: 0 });
  await getToken(server.url, set);
  await getToken(server.url, set, { scope: 'unheard_of' });
  await getToken(server.url, { ...set, client_secret: 'wrong' });
  await getToken(server.url, { ...set, client_id: 'cc_0000000000000000000000' });
  const headers = { Authorization: basic(set.client_id, set.client_secret) };
  await postForm(`${server.url}/oauth/token`, { grant_type: 'authorization_code', code: 'x' }, headers);
});

afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
});

describe('issuance over time', () => {
  it('counts what each grant issued, and what was refused by its error', async () => {
    const issuance = await read();
    expect(issuance).toMatchObject({ step: 'hour', complete: true });
    expect(issuance.points).toHaveLength(25);
    expect(total(issuance)).toEqual({ issued: 2, refused: 3, wrongGrant: 1 });
    const counts = issuance.points.flatMap((point) => point.counts);
    expect(counts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ outcome: 'issued', name: 'client_credentials' }),
        expect.objectContaining({ outcome: 'refused', name: 'invalid_scope', count: 1 }),
        expect.objectContaining({ outcome: 'wrong_grant', name: 'unauthorized_client', count: 1 }),
      ]),
    );
  });

  it('names the sets that fail most, those whose secret was wrong too, and no set that never was', async () => {
    const { set, application } = billing;
    expect((await read('?step=day'))['failing']).toEqual([
      {
        ...{ client_id: set.client_id, credential_set_name: set['name'], application_id: application },
        ...{ application_name: 'Billing', refused: 2, wrong_grant: 1 },
      },
    ]);
  });

  it('has a point for every step of the time that is asked for', async () => {
    const { points, ...range } = await read('?from=2026-01-01T00:30:00Z&to=2026-01-03T00:00:00Z&step=day');
    expect(range).toMatchObject({ from: '2026-01-01T00:00:00.000Z', to: '2026-01-03T00:00:00.000Z' });
    expect(points).toEqual([
      { at: '2026-01-01T00:00:00.000Z', issued: 0, refused: 0, wrong_grant: 0, counts: [] },
      { at: '2026-01-02T00:00:00.000Z', issued: 0, refused: 0, wrong_grant: 0, counts: [] },
    ]);
  });

  it.each([
    ['from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z', 'to'],
    ['from=2020-01-01T00:00:00Z&step=hour', 'step'],
    ['step=minute', 'step'],
    ["from=1970-01-01' OR 1=1 --", 'from'],
  ])('refuses %s (case 225)', async (query, parameter) => {
    const { status, body } = await billing.admin.call('GET', `/issuance?${encodeURI(query)}`);
    expect([status, body]).toMatchObject([400, { errors: [{ parameter }] }]);
  });
});
