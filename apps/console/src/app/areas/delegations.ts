import { IconUserShare } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../shell-route.js';
import type { Area } from './area.js';

/** Delegations in the navigation. */
export const delegations: Area = {
  to: '/delegations',
  label: { en: 'Delegations', de: 'Delegationen' },
  icon: IconUserShare,
  group: 'registration',
};

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/delegations',
  component: lazyRouteComponent(
    () => import('../../features/delegations/list/delegations-page.js'),
    'DelegationsPage',
  ),
});

/** The delegations of all service accounts; those of one are a tab of it. */
export const delegationRoutes = [list] as const;
