import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, type Schema } from '../api/client.js';

/** The record of a token in a list. */
export type TokenRecord = Schema<'Token'>;
/** The record of one token, with the names of what it came from and whether it is good now. */
export type TokenDetail = Schema<'TokenDetail'>;

/** What is asked of tokens begins so; a revocation makes all of it stale. */
export const TOKENS = ['tokens'];

/** The record of one token, found by its `jti`. The token itself is never asked with. */
export const tokenRecord = (jti: string) =>
  queryOptions({
    queryKey: [...TOKENS, 'one', jti],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/tokens/{jti}', { params: { path: { jti } }, signal })),
    staleTime: 0,
  });
