import type { ReadToken } from '../../lib/jwt/read-token.js';
import { judge, type Evidence } from './verdict.js';

const ISSUER = 'https://id.example';
const JWT: ReadToken = { kind: 'jwt', text: 'a.b.c', header: {}, claims: { iss: ISSUER } };
const OPAQUE: ReadToken = { kind: 'opaque', text: 'lgt_at_', use: 'access_token', id: 'one' };
const GOOD: Evidence = {
  token: JWT,
  issuer: ISSUER,
  signature: 'good',
  record: { state: 'active', active: true, kind: 'access_token' },
};

describe('a token', () => {
  it('is active where its signature is good, and the server says so', () => {
    expect(judge(GOOD)).toBe('active');
  });

  it('that says nothing is judged by its record alone', () => {
    expect(judge({ ...GOOD, token: OPAQUE, signature: undefined })).toBe('active');
  });

  it.each<[ReturnType<typeof judge>, Partial<Evidence>]>([
    ['unreadable', { token: { kind: 'unreadable', text: '' } }],
    ['code', { token: { ...OPAQUE, use: 'code' } }],
    ['foreign', { token: { ...JWT, claims: { iss: 'https://other.example' } } }],
    ['altered', { signature: 'bad' }],
    ['altered', { signature: 'unknown-key' }],
    ['unknown', { record: null }],
    ['revoked', { record: { state: 'revoked', active: false, kind: 'access_token' } }],
    ['expired', { record: { state: 'expired', active: false, kind: 'access_token' } }],
    ['ended', { record: { state: 'active', active: false, kind: 'access_token' } }],
    ['identity', { record: { state: 'active', active: false, kind: 'id_token' } }],
    ['checking', { issuer: undefined }],
    ['checking', { signature: undefined }],
    ['checking', { record: undefined }],
  ])('is %s where %j', (verdict, evidence) => {
    expect(judge({ ...GOOD, ...evidence })).toBe(verdict);
  });

  it('whose signature is wrong is altered, whatever the record of its id says', () => {
    expect(judge({ ...GOOD, signature: 'bad', record: null })).toBe('altered');
  });
});
