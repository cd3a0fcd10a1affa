import type { Parameters } from '#protocol';
import type { FastifyRequest } from 'fastify';
import { PageFault } from '../errors/page-fault.js';
import { ANTI_FORGERY_FIELD, isOwnForm, isSameOrigin } from './anti-forgery.js';

/** Where a form must have been written, to be one of ours. */
export interface FormOrigin {
  readonly issuer: string;
  /** The value of the browser's long-lived cookie. */
  readonly browser: string;
  /** The matter that the form is about, as its anti-forgery value names it. */
  readonly matter: string;
}

/**
 * Holds a form to have been written by us, for this browser and this matter (RFC 6749 §10.12). Nothing that a form
 * asks for is done before.
 *
 * @throws PageFault
 */
export function requireOwnForm(
  form: Parameters,
  request: FastifyRequest,
  { issuer, browser, matter }: FormOrigin,
): void {
  if (!isSameOrigin(request, issuer)) throw forged('the form was sent from another site');
  if (!isOwnForm(form.get(ANTI_FORGERY_FIELD), browser, matter)) {
    throw forged('the form was not written for this browser and this matter');
  }
}

const forged = (check: string): PageFault => new PageFault('browser-unknown', check);
