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

/** The pages of events. */
export const eventRoutes = [list] as const;
