import { originToWire } from './origin.js';

describe('the origin of a token on the wire', () => {
  it.each([
    ['0197b2c4-0000-7000-8000-000000000000', 'family', '0197b2c4-0000-7000-8000-000000000000'],
    ['dlg_1', 'delegation', 'dlg_1'],
    ['assertion:a:b', 'assertion', 'a:b'],
    ['external:token:1', 'external_assertion', 'token:1'],
    ['token:jti_1', 'token', 'jti_1'],
  ])('%s is told by its kind', (origin, kind, id) => {
    expect(originToWire(origin)).toEqual({ kind, id });
  });

  it('is null where the request alone carried it', () => {
    expect(originToWire(null)).toBeNull();
  });
});
