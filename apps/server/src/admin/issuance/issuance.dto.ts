import { STEPS, type Step } from '#ledger';
import { Instant, OneOf } from '../wire/fields.js';

/** Which time a series of issuance covers. */
export class IssuanceParameters {
  @Instant({ optional: true, description: '24 hours, or by days 7 days, before `to` unless said' })
  from?: string;

  @Instant({ optional: true, description: 'Now unless said' })
  to?: string;

  @OneOf(Object.keys(STEPS), { optional: true, description: 'hour unless said; days are those of UTC' })
  step?: Step;
}
