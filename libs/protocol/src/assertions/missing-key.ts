import { isLive, type Client, type ClientKey } from '../client.js';
import type { DecodedAssertion } from './decode-assertion.js';
import { describeEnd } from './ended-credential.js';
import { quoted } from './quoted.js';

/** How many keys are told of: a set keeps the retired ones for ever, and a stranger causes an entry with every assertion. */
const MOST_TOLD = 20;

/**
 * Why no key of a client verifies an assertion: the keys that it names or may mean, and what is wrong with each. For the
 * ledger and the dry run: a stranger is not to learn which keys there are. `now` in milliseconds.
 */
export function describeMissingKey(
  { kid, algorithm }: DecodedAssertion,
  { keys, jwksUri }: Pick<Client, 'keys' | 'jwksUri'>,
  now: number,
): string {
  const meant = keys.filter((key) => (kid === undefined ? key.algorithm === algorithm : key.kid === kid));
  const faults = liveFirst(meant, now)
    .slice(0, MOST_TOLD)
    .map((key) => faultOf(key, algorithm, now));
  if (meant.length > MOST_TOLD) faults.push(`and ${meant.length - MOST_TOLD} more`);
  if (meant.length === 0)
    faults.push(kid === undefined ? `no key is for ${algorithm}` : `no key has the kid ${quoted(kid)}`);
  if (jwksUri !== null) faults.push('none of its key set signed it');
  return faults.join('; ');
}

function faultOf(key: ClientKey, algorithm: string, now: number): string {
  const end = describeEnd(key, now);
  if (end !== undefined) return end;
  if (key.algorithm !== algorithm) return `${key.id} is for ${key.algorithm}, and alg is ${algorithm}`;
  return `${key.id} did not sign it`;
}

const liveFirst = (keys: readonly ClientKey[], now: number): readonly ClientKey[] =>
  keys.toSorted((a, b) => Number(isLive(b, now)) - Number(isLive(a, now)));
