import { queryOptions, useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { usePages } from '../../components/data-list/use-pages.js';
import { api, dataOf, ifMatch, type Schema } from '../../lib/api/client.js';
import { APPLICATIONS as KEY } from '../../lib/api/query-keys.js';

/** An application as the API answers it. */
export type Application = Schema<'Application'>;

/** The pages of all applications, or of those with `search` in their name. */
export function useApplications(search: string | undefined) {
  return usePages<Application>([...KEY, 'list', search], ({ query, signal }) =>
    dataOf(api.GET('/api/v1/applications', { params: { query: { ...query, search } }, signal })),
  );
}

/** One application. */
export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/applications/{id}', { params: { path: { id } }, signal })),
  });

/** An edit, and the version it was made from. */
export interface ApplicationEdit {
  readonly from: Application;
  readonly changes: Schema<'ApplicationChanges'>;
}

/** Changes an application. */
export function useEditApplication(): UseMutationResult<Application, Error, ApplicationEdit> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ from, changes }) =>
      dataOf(
        api.PATCH('/api/v1/applications/{id}', {
          params: { path: { id: from.id }, header: ifMatch(from) },
          body: changes,
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
}

/** Removes an application. */
export function useDeleteApplication(): UseMutationResult<unknown, Error, Application> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (application) =>
      dataOf(
        api.DELETE('/api/v1/applications/{id}', {
          params: { path: { id: application.id }, header: ifMatch(application) },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [...KEY, 'list'] }),
  });
}
