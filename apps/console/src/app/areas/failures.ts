import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../shell-route.js';

const page = createRoute({
  getParentRoute: () => shellRoute,
  path: '/failures/$clientId',
  component: lazyRouteComponent(() => import('../../features/failures/failures-page.js'), 'FailuresPage'),
});

/** The page of the recent failures of a credential set. The navigation does not have it: the dashboard leads there. */
export const failureRoutes = [page] as const;
