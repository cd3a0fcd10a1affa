import { useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { usePages } from '../../components/data-list/use-pages.js';
import { GRANT_TYPES } from '../../components/grants/grant-names.js';
import type { Filters } from '../../components/url-filters/use-url-filters.js';
import { api, dataOf } from '../../lib/api/client.js';
import { tokenStateValues } from '../../lib/api/generated/schema.js';
import { TOKENS, type TokenDetail, type TokenRecord } from '../../lib/tokens/token-record.js';

/** The states that a token may be in. */
export const TOKEN_STATES = tokenStateValues;

/** The filters of the list, as they stand in the address: those of the API, by its names. */
export const TOKEN_FILTERS = [
  ...(['application_id', 'client_id', 'grant_type', 'subject', 'actor'] as const),
  ...(['scope', 'state', 'issued_from', 'issued_to'] as const),
] as const;
export type TokenFilters = Filters<(typeof TOKEN_FILTERS)[number]>;

/** The pages of the tokens that match. A grant type or a state that does not exist filters nothing. */
export function useTokens({ grant_type, state, ...filters }: TokenFilters) {
  const known = {
    ...filters,
    grant_type: GRANT_TYPES.find((each) => each === grant_type),
    state: TOKEN_STATES.find((each) => each === state),
  };
  return usePages<TokenRecord>([...TOKENS, 'list', known], ({ query, signal }) =>
    dataOf(api.GET('/api/v1/tokens', { params: { query: { ...query, ...known } }, signal })),
  );
}

const MOST_CHOICES = 20;

/** Applications to choose from: those with `search` in their name. */
export function useApplicationChoices(search: string) {
  return useQuery({
    queryKey: ['applications', 'choices', search],
    queryFn: async ({ signal }) => {
      const query = { limit: MOST_CHOICES, ...(search === '' ? {} : { search }) };
      return (await dataOf(api.GET('/api/v1/applications', { params: { query }, signal }))).items;
    },
    placeholderData: (before) => before,
  });
}

/** The name of one application, for the filter that came with a link. */
export function useApplicationName(id: string | undefined): string | undefined {
  const { data } = useQuery({
    queryKey: ['applications', id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/applications/{id}', { params: { path: { id: id ?? '' } }, signal })),
    enabled: id !== undefined,
  });
  return data?.name;
}

/** A token to end, and why. */
export interface Revocation {
  readonly jti: string;
  readonly reason: string;
}

/** Ends a token before its time. */
export function useRevokeToken(): UseMutationResult<TokenDetail, Error, Revocation> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ jti, reason }) =>
      dataOf(api.POST('/api/v1/tokens/{jti}/revoke', { params: { path: { jti } }, body: { reason } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: TOKENS }),
  });
}
