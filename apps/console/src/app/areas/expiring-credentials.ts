import { IconClockExclamation } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../shell-route.js';
import type { Area } from './area.js';

/** What expires soon, in the navigation. */
export const expiringCredentials: Area = {
  to: '/expiring-credentials',
  label: { en: 'Expires soon', de: 'Läuft bald ab' },
  icon: IconClockExclamation,
  group: 'registration',
};

const page = createRoute({
  getParentRoute: () => shellRoute,
  path: '/expiring-credentials',
  component: lazyRouteComponent(
    () => import('../../features/expiring-credentials/expiring-page.js'),
    'ExpiringPage',
  ),
});

/** The page of what expires soon. */
export const expiringCredentialRoutes = [page] as const;
