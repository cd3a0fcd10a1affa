import type { Answer } from '../http.js';
import { differences } from './expectation.js';

const ANSWER: Answer = {
  status: 403,
  reason: 'Forbidden',
  headers: { 'www-authenticate': 'Bearer error="insufficient_scope"' },
  text: '',
  json: { active: false, caller: { kind: 'application' } },
};

describe('an answer', () => {
  it('is expected when status, headers and members are', () => {
    const expected = {
      status: 403,
      headers: { 'www-authenticate': /insufficient_scope/ },
      members: { active: false, 'caller.kind': /^appl/ },
    };
    expect(differences(ANSWER, expected)).toEqual([]);
  });

  it('is unexpected in words that say what was expected and what came', () => {
    const expected = {
      status: 200,
      headers: { 'www-authenticate': /invalid_token/, location: /./ },
      members: { active: true, 'caller.kind': 'person', 'caller.kind.deeper': 'x' },
    };
    expect(differences(ANSWER, expected)).toEqual([
      'expected status to be 200, and it is 403',
      'expected www-authenticate to be like /invalid_token/, and it is "Bearer error=\\"insufficient_scope\\""',
      'expected location to be like /./, and it is absent',
      'expected “active” to be true, and it is false',
      'expected “caller.kind” to be "person", and it is "application"',
      'expected “caller.kind.deeper” to be "x", and it is absent',
    ]);
  });
});
