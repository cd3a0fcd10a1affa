import createClient from 'openapi-fetch';
import type { components, paths } from './generated/schema.js';
import { send } from './send.js';

/** The things the API speaks of, as types: `Schema<'Application'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** The management API. Whatever is not good throws an `ApiProblem`; `dataOf` takes the data out of an answer. */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: send });

interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
}
type Good<A extends Answer> = Extract<A, { readonly data: unknown; readonly error?: never }>;

const isGood = <A extends Answer>(answer: A): answer is Good<A> => answer.error === undefined;

/** The data of an answer. */
export async function dataOf<A extends Answer>(sent: Promise<A>): Promise<Good<A>['data']> {
  const answer = await sent;
  if (!isGood(answer)) throw new Error('an answer that is not good throws before it comes here');
  return answer.data;
}

/** The header of an edit: the version it was made from (RFC 9110 §13.1.1). */
export const ifMatch = ({ version }: { readonly version: number }): { readonly 'If-Match': string } => ({
  'If-Match': `"${version}"`,
});
