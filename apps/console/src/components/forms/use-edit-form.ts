import type { UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import {
  useQueryClient,
  type FetchQueryOptions,
  type QueryKey,
  type UseMutationResult,
} from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../../lib/api/api-problem.js';
import { useComponentTexts } from '../locales/texts.js';
import { useProblemOnForm } from './form-problem.js';

/** An edit: the version it was made from, and what changes. */
export interface Edit<Thing, Changes> {
  readonly from: Thing;
  readonly changes: Changes;
}

/** What the form of an edit needs to know. */
export interface EditFormOptions<
  Thing,
  Values extends Record<string, unknown>,
  Changes,
  Key extends QueryKey,
> {
  readonly form: UseFormReturnType<Values>;
  readonly thing: Thing;
  readonly valuesOf: (thing: Thing) => Values;
  readonly toChanges: (values: Values, from: Thing) => Changes;
  readonly mutation: UseMutationResult<Thing, Error, Edit<Thing, Changes>>;
  /** The query of the thing: asked anew where somebody else was first. */
  readonly query: Pick<FetchQueryOptions<Thing, Error, Thing, Key>, 'queryKey' | 'queryFn'>;
  readonly onSaved?: (() => void) | undefined;
  /** What is done with a refusal; where left out, it goes to the fields. */
  readonly onProblem?: ((error: Error) => void) | undefined;
}

/** Two versions to choose from, for a `ConflictDialog`. */
export interface Conflict<Values> {
  readonly theirs: Values;
  readonly yours: Values;
  readonly onReload: () => void;
  readonly onOverwrite: () => void;
  readonly onClose: () => void;
}

/** Saves what a form says. Where somebody else was first (412), reads theirs, so that the person can choose. */
export function useEditForm<Thing, Values extends Record<string, unknown>, Changes, Key extends QueryKey>(
  options: EditFormOptions<Thing, Values, Changes, Key>,
) {
  const { form, valuesOf, toChanges, query } = options;
  const { mutate, isPending, error } = options.mutation;
  const t = useComponentTexts();
  const queryClient = useQueryClient();
  const onField = useProblemOnForm(form);
  const onProblem = options.onProblem ?? onField;
  /** The version that the values were made from, which may be older than the one that was read last. */
  const [base, setBase] = useState(options.thing);
  const [theirs, setTheirs] = useState<Thing>();
  const forget = (): void => setTheirs(undefined);
  const take = (saved: Thing): void => {
    setBase(saved);
    form.setInitialValues(valuesOf(saved));
    form.setValues(valuesOf(saved));
    forget();
  };
  const save = (from: Thing, more?: Partial<Changes>): void =>
    mutate(
      { from, changes: { ...toChanges(form.getValues(), from), ...more } },
      {
        onSuccess: (saved) => {
          take(saved);
          options.onSaved?.();
          notifications.show({ message: t('saved') });
        },
        onError: (fault) => {
          if (!(fault instanceof ApiProblem && fault.is('outdated-version'))) return onProblem(fault);
          return void queryClient.fetchQuery({ ...query, staleTime: 0 }).then(setTheirs, onProblem);
        },
      },
    );
  const conflict: Conflict<Values> | undefined = theirs && {
    theirs: valuesOf(theirs),
    yours: form.getValues(),
    onReload: () => take(theirs),
    onOverwrite: () => save(theirs),
    onClose: forget,
  };
  return {
    submit: form.onSubmit(() => save(base)),
    /** Saves again, with something more said. */
    saveWith: (more: Partial<Changes>): void => save(base, more),
    isPending,
    error: conflict === undefined ? error : null,
    conflict,
  };
}
