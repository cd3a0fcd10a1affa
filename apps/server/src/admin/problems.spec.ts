import { RegistrationError } from '#client-registration';
import { LedgerError } from '#ledger';
import { MethodNotAllowed } from '#oauth';
import { invalidRequest, StorageUnavailable } from '#protocol';
import { NotFoundException } from '@nestjs/common';
import { toProblem } from './problems.js';

const SETS = '/api/v1/applications/app_1/credential-sets';

describe('problems of registration', () => {
  it.each([
    ['invalid', 422],
    ['not-found', 404],
    ['conflict', 409],
    ['in-use', 409],
    ['forbidden', 403],
  ] as const)('%s is answered with %i', (code, status) => {
    expect(toProblem(new RegistrationError(code, 'because'), '/api/v1/apis').status).toBe(status);
  });

  it('a version that is no longer is a failed precondition', () => {
    expect(toProblem(new RegistrationError('conflict', 'changed', 'version'), '/api/v1/apis').status).toBe(
      412,
    );
  });

  it('a member is named as the wire names it, in the detail and in the pointer', () => {
    const fault = new RegistrationError('invalid', 'an https URL is needed', 'logoUri');
    const detail = 'logo_uri: an https URL is needed';
    expect(toProblem(fault, '/api/v1/applications')).toMatchObject({
      detail,
      options: { errors: [{ pointer: '#/logo_uri', detail }] },
    });
  });

  it('the scopes of a credential set are its scope, those of an API are not', () => {
    const fault = new RegistrationError('invalid', 'too many', 'scopes');
    expect(toProblem(fault, SETS).detail).toBe('scope: too many');
    expect(toProblem(fault, '/api/v1/apis').detail).toBe('scopes: too many');
  });

  it('a cursor that came from no page is a malformed request (case 226)', () => {
    expect(toProblem(new RegistrationError('invalid', 'no', 'after'), '/api/v1/apis')).toMatchObject({
      status: 400,
      options: { errors: [{ parameter: 'after' }] },
    });
  });

  it('the application above a new credential set is a part of the path', () => {
    const fault = new RegistrationError('invalid', 'there is none', 'applicationId');
    expect(toProblem(fault, SETS).status).toBe(404);
    expect(toProblem(fault, '/api/v1/apis').status).toBe(422);
  });
});

describe('problems of the layers below', () => {
  it('the ledger has no such token, or no such page (case 226)', () => {
    expect(toProblem(new LedgerError('no-such-token', 'no'), '/api/v1/tokens/x').status).toBe(404);
    expect(toProblem(new LedgerError('bad-cursor', 'no', 'after'), '/api/v1/tokens')).toMatchObject({
      status: 400,
      options: { errors: [{ parameter: 'after', detail: 'no' }] },
    });
  });

  it('storage out of reach says when to come back', () => {
    const problem = toProblem(new StorageUnavailable(new Error('disk full')), '/api/v1/apis');
    expect(problem).toMatchObject({ status: 503, options: { headers: { 'Retry-After': '1' } } });
    expect(problem.detail).not.toContain('disk full');
  });

  it('a known path with another method names those it takes', () => {
    const problem = toProblem(new MethodNotAllowed(['GET', 'POST']), '/api/v1/apis');
    expect(problem).toMatchObject({ status: 405, options: { headers: { Allow: 'GET, POST' } } });
  });

  it('a form that cannot be read is no JSON in the first place', () => {
    expect(toProblem(invalidRequest('not a form'), '/api/v1/apis').status).toBe(415);
  });

  it.each([400, 404, 413, 415, 429])('%i of the HTTP layer stays what it is', (statusCode) => {
    expect(toProblem(Object.assign(new Error('from below'), { statusCode }), '/api/v1/apis').status).toBe(
      statusCode,
    );
  });

  it('the words of other layers are not repeated', () => {
    expect(toProblem(new NotFoundException('Cannot GET /<b>'), '/x').detail).toBe(
      'there is nothing at this path',
    );
    expect(toProblem(new TypeError('x is undefined at /srv/app.js'), '/x')).toMatchObject({
      status: 500,
      detail: 'the server failed; quote the request id to its operator',
    });
  });

  it.each([undefined, null, 'text', { statusCode: '404' }])('what is thrown as %p is ours', (thrown) => {
    expect(toProblem(thrown, '/x').status).toBe(500);
  });
});
