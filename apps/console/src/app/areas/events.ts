import { IconHistory } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../shell-route.js';
import type { Area } from './area.js';

/** Events in the navigation. */
export const events: Area = {
  to: '/events',
  label: { en: 'Events', de: 'Ereignisse' },
  icon: IconHistory,
  group: 'ledger',
};

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/events',
  component: lazyRouteComponent(() => import('../../features/events/events-page.js'), 'EventsPage'),
});

const one = createRoute({
  getParentRoute: () => list,
  path: '/$id',
  component: lazyRouteComponent(() => import('../../features/events/event-drawer.js'), 'EventDrawer'),
});

/** The pages of events: the list, and one event in a drawer over it. */
export const eventRoutes = [list.addChildren([one])] as const;
