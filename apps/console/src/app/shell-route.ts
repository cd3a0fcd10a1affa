import { createRoute } from '@tanstack/react-router';
import { ApiProblem } from '../lib/api/api-problem.js';
import { ownSession } from '../lib/session/session.js';
import { leaveToSignIn } from '../lib/session/sign-in-address.js';
import { rootRoute } from './root-route.js';

/** The parent of every page for who is signed in and has a role; others are sent to sign in, or told why not. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  beforeLoad: async ({ context: { queryClient } }) => {
    try {
      await queryClient.ensureQueryData(ownSession);
    } catch (error) {
      if (error instanceof ApiProblem && error.is('unauthenticated')) await leaveToSignIn();
      throw error;
    }
  },
});
