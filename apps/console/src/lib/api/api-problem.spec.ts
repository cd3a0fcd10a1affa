import { ApiProblem } from './api-problem.js';

const answer = (document: object, status = 422): Response =>
  new Response(JSON.stringify(document), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'X-Request-Id': 'req_1' },
  });

const INVALID = {
  type: 'urn:legate:problem:invalid',
  title: 'A value breaks a rule',
  status: 422,
  detail: 'name: must not be empty',
  instance: '/api/v1/applications',
  request_id: 'req_1',
};

describe('a problem of the management API', () => {
  it('tells what is wrong with which member', async () => {
    const errors = [
      { pointer: '#/name', detail: 'name: must not be empty' },
      { pointer: '#/redirect_uris/0', detail: 'must be https' },
      { parameter: 'limit', detail: 'too large' },
    ];
    const problem = await ApiProblem.of(answer({ ...INVALID, errors }));
    expect(problem).toMatchObject({ kind: 'invalid', status: 422, requestId: 'req_1' });
    expect(problem.fields).toEqual({
      name: 'must not be empty',
      redirect_uris: 'must be https',
      limit: 'too large',
    });
  });

  it('tells the request id of an answer that is no document', async () => {
    const bad = new Response('<html>', { status: 502, headers: { 'X-Request-Id': 'req_2' } });
    expect(await ApiProblem.of(bad)).toMatchObject({ kind: 'internal', status: 502, requestId: 'req_2' });
  });

  it('is unreachable where no answer came', () => {
    expect(ApiProblem.unreachable().is('unreachable')).toBe(true);
  });
});
