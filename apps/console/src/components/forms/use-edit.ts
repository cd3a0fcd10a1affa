import {
  useQueryClient,
  type FetchQueryOptions,
  type QueryKey,
  type UseMutationResult,
} from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../../lib/api/api-problem.js';

/** An edit: the version it was made from, and what changes. */
export interface Edit<Thing, Changes> {
  readonly from: Thing;
  readonly changes: Changes;
}

/** What an edit needs to know. */
export interface EditOptions<Thing, Changes, Key extends QueryKey> {
  readonly mutation: UseMutationResult<Thing, Error, Edit<Thing, Changes>>;
  /** The query of the thing: asked anew where somebody else was first. */
  readonly query: Pick<FetchQueryOptions<Thing, Error, Thing, Key>, 'queryKey' | 'queryFn'>;
  readonly onSaved: (saved: Thing) => void;
  readonly onProblem: (error: Error) => void;
}

/** Saves an edit. Where somebody else was first (412), reads theirs, so that the person can choose. */
export function useEdit<Thing, Changes, Key extends QueryKey>({
  mutation: { mutate, isPending, error },
  query,
  onSaved,
  onProblem,
}: EditOptions<Thing, Changes, Key>) {
  const queryClient = useQueryClient();
  const [theirs, setTheirs] = useState<Thing>();
  const save = (from: Thing, changes: Changes): void =>
    mutate(
      { from, changes },
      {
        onSuccess: (saved) => {
          setTheirs(undefined);
          onSaved(saved);
        },
        onError: (fault) => {
          if (!(fault instanceof ApiProblem && fault.is('outdated-version'))) return onProblem(fault);
          return void queryClient.fetchQuery({ ...query, staleTime: 0 }).then(setTheirs, onProblem);
        },
      },
    );
  return {
    save,
    isPending,
    error: theirs === undefined ? error : null,
    theirs,
    forget: (): void => setTheirs(undefined),
  };
}
