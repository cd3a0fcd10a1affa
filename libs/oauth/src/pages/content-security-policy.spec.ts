import { contentSecurityPolicy, formTargetOf } from './content-security-policy.js';

describe('the policy of a page', () => {
  it('allows nothing but our stylesheet, our images and our forms (cases 33, 211)', () => {
    expect(contentSecurityPolicy({})).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
  });

  it('names where a form may lead once, and its script by its hash', () => {
    const policy = contentSecurityPolicy({
      formAction: ['https://a.example', 'https://a.example'],
      script: "'sha256-x'",
    });
    expect(policy).toContain("; form-action 'self' https://a.example;");
    expect(policy).toContain("; script-src 'sha256-x';");
  });

  it.each([
    ['https://app.example/callback?a=1', 'https:'],
    ['http://127.0.0.1:49152/callback', 'http:'],
    ['http://[::1]:49152/callback', 'http:'],
    ['com.example.app:/callback', 'com.example.app:'],
    ['com.example.app://callback', 'com.example.app:'],
  ])('names %s as %s', (uri, source) => {
    expect(formTargetOf(uri)).toBe(source);
  });
});
