import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { usePages } from '../../components/data-list/use-pages.js';
import { api, dataOf, type Schema } from '../../lib/api/client.js';

/** An exchange rule as the API answers it. */
export type ExchangeRule = Schema<'ExchangeRule'>;

const KEY = ['exchange-rules'];
/** The most that one page holds. */
const MOST = 200;

/** The pages of all exchange rules, newest first. */
export function useExchangeRules() {
  return usePages<ExchangeRule>([...KEY, 'list'], ({ query, signal }) =>
    dataOf(api.GET('/api/v1/exchange-rules', { params: { query }, signal })),
  );
}

/** One exchange rule. */
export const exchangeRuleQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/exchange-rules/{id}', { params: { path: { id } }, signal })),
  });

/** The credential sets that may exchange tokens. */
export const exchangingSets = queryOptions({
  queryKey: [...KEY, 'sets'],
  queryFn: ({ signal }) =>
    dataOf(
      api.GET('/api/v1/credential-sets', {
        params: { query: { grant_type: 'token-exchange', status: 'enabled', limit: MOST } },
        signal,
      }),
    ),
});

/** Makes a rule. */
export function useMakeRule() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'NewExchangeRule'>) => dataOf(api.POST('/api/v1/exchange-rules', { body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
}

/** Removes a rule for good. */
export function useRemoveRule() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      dataOf(api.POST('/api/v1/exchange-rules/{id}/remove', { params: { path: { id } } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
}
