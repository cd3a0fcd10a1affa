import type { FastifyRequest } from 'fastify';
import { ANTI_FORGERY_FIELD, antiForgeryOf } from './anti-forgery.js';
import { requireOwnForm } from './own-form.js';

const ORIGIN = { issuer: 'https://id.example', browser: 'a browser', matter: 'a matter' };
const request = (headers: object) => ({ headers }) as FastifyRequest;
const form = (value: string) => new Map([[ANTI_FORGERY_FIELD, value]]);
const OURS = form(antiForgeryOf(ORIGIN.browser, ORIGIN.matter));

describe('a form', () => {
  it('is ours where it was written for this browser and this matter (case 45)', () => {
    expect(() => requireOwnForm(OURS, request({ origin: ORIGIN.issuer }), ORIGIN)).not.toThrow();
  });

  it.each([
    ['without its value', new Map<string, string>(), {}],
    ['that was written for another browser', form(antiForgeryOf('another', ORIGIN.matter)), {}],
    ['that was written for another matter', form(antiForgeryOf(ORIGIN.browser, 'another')), {}],
    ['of another origin', OURS, { origin: 'https://evil.example' }],
    ['of another site', OURS, { 'sec-fetch-site': 'cross-site' }],
  ])('%s is none of ours (case 45)', (_, sent, headers) => {
    expect(() => requireOwnForm(sent, request(headers), ORIGIN)).toThrow(
      expect.objectContaining({ notice: 'browser-unknown' }),
    );
  });
});
