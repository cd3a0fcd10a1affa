import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { usePages } from '../../components/data-list/use-pages.js';
import type { Edit } from '../../components/forms/use-edit-form.js';
import { api, dataOf, ifMatch, type Schema } from '../../lib/api/client.js';

/** An account as the API answers it. */
export type Account = Schema<'Account'>;
export type Session = Schema<'Session'>;
export type Consent = Schema<'Consent'>;

/** The roles that there are. */
export const ROLES = ['admin', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

/** What is asked of accounts begins so; what changes one makes all of it stale. */
const KEY = ['accounts'];

/** Which accounts a list shows. */
export interface AccountFilter {
  readonly search: string | undefined;
  readonly status: Account['status'] | undefined;
}

/** The pages of the accounts that match. */
export function useAccounts(filter: AccountFilter) {
  return usePages<Account>([...KEY, 'list', filter], ({ query, signal }) =>
    dataOf(api.GET('/api/v1/accounts', { params: { query: { ...query, ...filter } }, signal })),
  );
}

/** One account. */
export const accountQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/accounts/{id}', { params: { path: { id } }, signal })),
  });

/** Where a person is signed in. */
export function useSessions(id: string) {
  return usePages<Session>([...KEY, id, 'sessions'], ({ signal }) =>
    dataOf(api.GET('/api/v1/accounts/{id}/sessions', { params: { path: { id } }, signal })),
  );
}

/** What a person allowed, application by application. */
export function useConsents(id: string) {
  return usePages<Consent>([...KEY, id, 'consents'], ({ signal }) =>
    dataOf(api.GET('/api/v1/accounts/{id}/consents', { params: { path: { id } }, signal })),
  );
}

/** A change of an account, after which all that is known of accounts is asked anew. */
function useChange<Answer, Values>(change: (values: Values) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation<Answer, Error, Values>({
    mutationFn: change,
    // What was sent may hold a password.
    gcTime: 0,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
}

/** Makes an account. */
export const useCreateAccount = () =>
  useChange((body: Schema<'NewAccount'>) => dataOf(api.POST('/api/v1/accounts', { body })));

/** Changes what is known of a person. */
export const useEditAccount = () =>
  useChange(({ from, changes }: Edit<Account, Schema<'AccountChanges'>>) =>
    dataOf(
      api.PATCH('/api/v1/accounts/{id}', {
        params: { path: { id: from.id }, header: ifMatch(from) },
        body: changes,
      }),
    ),
  );

/** Says what a person may do here. */
export const useSetRoles = () =>
  useChange(({ from, changes }: Edit<Account, Schema<'AccountRoles'>>) =>
    dataOf(
      api.PUT('/api/v1/accounts/{id}/roles', {
        params: { path: { id: from.id }, header: ifMatch(from) },
        body: changes,
      }),
    ),
  );

/** Gives an account another password. */
export const useSetPassword = (id: string) =>
  useChange((password: string) =>
    dataOf(api.PUT('/api/v1/accounts/{id}/password', { params: { path: { id } }, body: { password } })),
  );

/** Stops an account, lets it work again, or forgets the wrong guesses at its password. */
export const useAccountAct = (id: string) =>
  useChange((act: 'disable' | 'enable' | 'unlock') =>
    dataOf(api.POST(`/api/v1/accounts/{id}/${act}`, { params: { path: { id } } })),
  );

/** Removes an account for good. Only lists are asked anew: the account itself is gone. */
export function useRemoveAccount() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (account: Account) => {
      const params = { path: { id: account.id }, header: ifMatch(account) };
      await api.DELETE('/api/v1/accounts/{id}', { params });
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [...KEY, 'list'] }),
  });
}

/** Ends one session, or all of them where none is named. */
export const useEndSession = (id: string) =>
  useChange(async (session_id: string | null) => {
    if (session_id === null) await api.DELETE('/api/v1/accounts/{id}/sessions', { params: { path: { id } } });
    else {
      const params = { path: { id, session_id } };
      await api.DELETE('/api/v1/accounts/{id}/sessions/{session_id}', { params });
    }
  });

/** Takes access back that a person gave a credential set. */
export const useTakeBack = (id: string) =>
  useChange(async (client_id: string) => {
    await api.DELETE('/api/v1/accounts/{id}/consents/{client_id}', { params: { path: { id, client_id } } });
  });
