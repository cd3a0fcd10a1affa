import { isConsumerKey, OAUTH1, randomBase62, type ConsumerKey } from '#protocol';
import { createCredential, type NewCredential } from '../credentials/create-credential.js';
import type { RegistrationPorts } from '../ports.js';
import { invalid, RegistrationError } from '../registration-error.js';
import { checkText } from '../rules/text.js';
import { createSecretValue } from '../secrets/secret-format.js';
import { LIMITS } from '../rules/limits.js';
import { warning, type Warning } from '../warnings/warning.js';

/** What an admin writes to add a consumer key: those of the old system, so that its callers stay as they are, or neither. */
export interface NewConsumerKey extends NewCredential {
  /** Made here unless said, and then the secret is too. */
  readonly consumerKey?: string | undefined;
  readonly consumerSecret?: string | undefined;
  /** Whether it may sign with HMAC-SHA1 beside HMAC-SHA256. */
  readonly allowHmacSha1?: boolean | undefined;
}

/** A new consumer key. Its secret is sealed at rest, and can't be shown again. */
export interface CreatedConsumerKey {
  readonly key: ConsumerKey;
  readonly secret: string;
  /** Whether the secret was made here, so that somebody has to be shown it. */
  readonly isNew: boolean;
  readonly warnings: readonly Warning[];
}

/** Characters. Fewer can be guessed by asking here: no failure of others may lock a caller out, so guesses are served. */
const SHORTEST_SECRET = 16;
/** Fewer random letters and digits have less than 128 bits. */
const SHORTEST_STRONG_SECRET = 22;

const TOO_SHORT = `it has less than ${SHORTEST_SECRET} characters and could be guessed; leave key and secret out, and give the caller those that are made here`;

/**
 * Makes a consumer key for a credential set, which had `siblings` before.
 *
 * @throws RegistrationError invalid, of `consumerKey`, `consumerSecret`, `name` or `expiresAt`; conflict: the key is taken
 */
export async function createConsumerKey(
  siblings: readonly ConsumerKey[],
  input: NewConsumerKey,
  ports: Pick<RegistrationPorts, 'clock' | 'consumerKeys'>,
): Promise<CreatedConsumerKey> {
  const { consumerKey, secret } = readPair(input);
  if (await ports.consumerKeys.isTaken(consumerKey))
    throw new RegistrationError('conflict', 'a credential set has this consumer key already', 'consumerKey');
  const key: ConsumerKey = {
    ...createCredential('Consumer key', siblings.length, input, ports.clock.now()),
    consumerKey,
    signatureMethods: input.allowHmacSha1 === true ? ['HMAC-SHA256', 'HMAC-SHA1'] : ['HMAC-SHA256'],
  };
  const warnings = secret.length < SHORTEST_STRONG_SECRET ? [warning('short-secret')] : [];
  return { key, secret, isNew: input.consumerSecret === undefined, warnings };
}

function readPair({ consumerKey, consumerSecret }: NewConsumerKey): { consumerKey: string; secret: string } {
  if (consumerKey === undefined && consumerSecret === undefined)
    return { consumerKey: `o1k_${randomBase62(22)}`, secret: createSecretValue(OAUTH1) };
  if (consumerKey === undefined) throw invalid('consumerKey', 'the key that belongs to the secret is needed');
  if (consumerSecret === undefined) throw invalid('consumerSecret', 'the secret of the key is needed');
  if (!isConsumerKey(consumerKey))
    throw invalid('consumerKey', '1 to 255 printable ASCII characters without spaces are needed');
  return { consumerKey, secret: checkSecret(consumerSecret) };
}

/** As it is: what tidying would change, the caller would go on signing with. */
function checkSecret(secret: string): string {
  const tidy = checkText(secret, 'consumerSecret', { longest: LIMITS.consumerSecret });
  if (tidy !== secret)
    throw invalid('consumerSecret', 'white space around it, or in a form that is not usual');
  if (secret.length < SHORTEST_SECRET) throw invalid('consumerSecret', TOO_SHORT);
  return secret;
}
