import { IconZoomCode } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../shell-route.js';
import type { Area } from './area.js';

/** The token inspector in the navigation. */
export const tokenInspector: Area = {
  to: '/inspector',
  label: { en: 'Token inspector', de: 'Token-Prüfer' },
  icon: IconZoomCode,
  group: 'tools',
};

const page = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inspector',
  component: lazyRouteComponent(
    () => import('../../features/token-inspector/token-inspector-page.js'),
    'TokenInspectorPage',
  ),
});

/** The page of the token inspector. */
export const tokenInspectorRoutes = [page] as const;
