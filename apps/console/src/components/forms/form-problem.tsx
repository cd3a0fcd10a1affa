import { Box } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useCallback, type ReactElement } from 'react';
import { ApiProblem } from '../../lib/api/api-problem.js';
import { ErrorState } from '../states/error-state.js';

/** What the server said against a form as a whole. What it said against a field stands at the field. */
export function FormProblem({ error }: { error: unknown }): ReactElement | null {
  if (error === null || error === undefined) return null;
  if (error instanceof ApiProblem && Object.keys(error.fields).length > 0) return null;
  return (
    <Box mb="md">
      <ErrorState error={error} />
    </Box>
  );
}

/**
 * Puts what the server said against single members at the fields of that name, and the focus at the first of them. Hand
 * it to `onError` of a mutation.
 */
export function useProblemOnForm<Values extends Record<string, unknown>>(
  form: UseFormReturnType<Values>,
): (error: Error) => void {
  const { setErrors, getInputNode } = form;
  return useCallback(
    (error) => {
      if (!(error instanceof ApiProblem)) return;
      setErrors(error.fields);
      const [first] = Object.keys(error.fields);
      if (first !== undefined) getInputNode(first)?.focus();
    },
    [setErrors, getInputNode],
  );
}
