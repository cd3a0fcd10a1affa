import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../lib/api/api-problem.js';

/** Milliseconds that an answer counts as fresh: going back and forth asks for nothing anew. */
const FRESH = 10_000;
const MOST_TRIES = 2;

/** The answers of the server, kept while the console is open. What the server refused is not asked again by itself. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH,
      retry: (failures, error) => failures < MOST_TRIES && isPassing(error),
    },
  },
});

function isPassing(error: Error): boolean {
  return error instanceof ApiProblem && (error.is('unreachable') || error.is('unavailable'));
}
