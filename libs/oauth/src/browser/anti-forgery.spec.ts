import { antiForgeryOf, isOwnForm, isSameOrigin } from './anti-forgery.js';

const ISSUER = 'https://id.example';

describe('the anti-forgery value of a form', () => {
  it('is good in the browser and for the matter it was written for', () => {
    expect(isOwnForm(antiForgeryOf('browser', 'interaction'), 'browser', 'interaction')).toBe(true);
  });

  it.each([
    ['another browser', antiForgeryOf('other', 'interaction')],
    ['another matter', antiForgeryOf('browser', 'other')],
    ['nobody', ''],
    ['somebody who guesses', 'x'.repeat(43)],
    ['somebody who forgot it', undefined],
  ])('of %s is none (case 45)', (_, presented) => {
    expect(isOwnForm(presented, 'browser', 'interaction')).toBe(false);
  });

  it('proves nothing for a browser without its cookie (case 45)', () => {
    expect(isOwnForm(antiForgeryOf('', 'interaction'), undefined, 'interaction')).toBe(false);
  });
});

describe('a request', () => {
  it.each([
    ['nothing, as programs do', {}],
    ['the origin of the issuer', { origin: ISSUER, 'sec-fetch-site': 'same-origin' }],
    ['no origin, for its page sends no referrer', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
    ['that a person sent it', { 'sec-fetch-site': 'none' }],
  ])('whose browser says %s is not known to come from elsewhere', (_, headers) => {
    expect(isSameOrigin({ headers }, ISSUER)).toBe(true);
  });

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another scheme', { origin: 'http://id.example' }],
    ['another port', { origin: 'https://id.example:444' }],
    ['another site', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['a sister host', { 'sec-fetch-site': 'same-site' }],
  ])('whose browser says %s comes from elsewhere (cases 45, 228)', (_, headers) => {
    expect(isSameOrigin({ headers }, ISSUER)).toBe(false);
  });
});
