import { IconLayoutDashboard } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../shell-route.js';
import type { Area } from './area.js';

/** The dashboard in the navigation. */
export const dashboard: Area = {
  to: '/dashboard',
  label: { en: 'Dashboard', de: 'Übersicht' },
  icon: IconLayoutDashboard,
  group: 'overview',
};

const page = createRoute({
  getParentRoute: () => shellRoute,
  path: '/dashboard',
  component: lazyRouteComponent(() => import('../../features/dashboard/dashboard-page.js'), 'DashboardPage'),
});

/** The page of the dashboard. */
export const dashboardRoutes = [page] as const;
