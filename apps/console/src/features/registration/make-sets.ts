import type { HandedOut } from '../../components/reveal/handed-out.js';
import { api, dataOf, type Schema } from '../../lib/api/client.js';
import { toBody, type Draft } from './draft.js';
import { makeKeyPair } from './key-pair.js';
import type { Offer } from './offers.js';

/** A set that is to be made. */
export interface Wanted {
  readonly offer: Offer;
  readonly draft: Draft;
}

/** What became of one set: its credentials, or why there are none. */
export type Outcome = { readonly wanted: Wanted } & (
  | {
      readonly made: HandedOut;
      readonly set: Schema<'CredentialSet'>;
      /** Why the set has no key yet, though it was to have one. */
      readonly keyError?: unknown;
    }
  | { readonly error: unknown }
);

/**
 * Makes several credential sets, one after another. One that fails stops none of the others. What it resolves to holds
 * secrets: it is for the eyes of the person, and no cache may keep it.
 */
export async function makeSets(applicationId: string, all: readonly Wanted[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const wanted of all) {
    outcomes.push(await makeSet(applicationId, wanted).catch((error: unknown) => ({ wanted, error })));
  }
  return outcomes;
}

async function makeSet(applicationId: string, wanted: Wanted): Promise<Outcome> {
  const { offer, draft } = wanted;
  const isAccount = offer.grantType === 'urn:ietf:params:oauth:grant-type:jwt-bearer';
  const pair = draft.proof === 'generate' && !isAccount ? await makeKeyPair() : undefined;
  const created = await create(applicationId, toBody(offer, draft, pair?.publicJwk));
  const { client_secret: secret, consumer_key: key, consumer_secret: consumerSecret, ...set } = created;
  const keyId = set.keys[0]?.kid;
  const [keyFile, keyError] =
    draft.proof === 'generate' && isAccount ? await generateKey(set.client_id) : [undefined, undefined];
  const made: HandedOut = {
    name: set.name,
    clientId: set.client_id,
    ...(secret === undefined ? {} : { secret }),
    ...(key === undefined || consumerSecret === undefined
      ? {}
      : { consumer: { key, secret: consumerSecret } }),
    ...(pair === undefined || keyId === undefined ? {} : { privateKey: { pem: pair.privatePem, keyId } }),
    ...(keyFile === undefined ? {} : { keyFile }),
  };
  return { wanted, made, set, ...(keyError === undefined ? {} : { keyError }) };
}

const create = (id: string, body: Schema<'NewCredentialSet'>): Promise<Schema<'CreatedCredentialSet'>> =>
  dataOf(api.POST('/api/v1/applications/{id}/credential-sets', { params: { path: { id } }, body }));

type KeyFile = Schema<'GeneratedKey'>['key_file'];

/**
 * A service account’s key file carries its addresses, which the server knows: so it makes the key. The set is there
 * already, so that a failure must not have it made again.
 */
async function generateKey(
  clientId: string,
): Promise<readonly [KeyFile, undefined] | readonly [undefined, unknown]> {
  try {
    const path = '/api/v1/credential-sets/{client_id}/keys/generate';
    const answer = await dataOf(api.POST(path, { params: { path: { client_id: clientId } }, body: {} }));
    if (typeof answer === 'string') throw new Error('a key file in a form that nobody asked for');
    return [answer.key_file, undefined];
  } catch (error) {
    return [undefined, error];
  }
}
