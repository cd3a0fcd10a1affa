import type { ExpiryQuery } from '#client-registration';
import { Matches } from 'class-validator';
import { Text } from '../wire/fields.js';
import { PageParameters } from '../wire/page.js';

const WITHIN = /^(?:P([1-9]\d{0,2})D|([1-9]\d{0,2}))$/;
const USUAL_DAYS = 30;

/** Which ends a list shows. */
export class ExpiringCredentialParameters extends PageParameters {
  @Text({
    longest: 5,
    optional: true,
    example: 'P30D',
    description:
      'How far ahead: days, as a number from 1 to 999 or as an ISO 8601 duration; P30D unless said',
  })
  @Matches(WITHIN, { message: 'within must be days from 1 to 999, such as 30 or P30D' })
  within?: string;
}

export function toExpiryQuery({ within, limit, after }: ExpiringCredentialParameters): ExpiryQuery {
  const [, duration, days] = WITHIN.exec(within ?? '') ?? [];
  return { withinDays: Number(duration ?? days ?? USUAL_DAYS), limit, after };
}
