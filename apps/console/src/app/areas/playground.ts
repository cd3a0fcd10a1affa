import { IconFlask } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root-route.js';
import { shellRoute } from '../shell-route.js';
import type { Area } from './area.js';

/** The playground in the navigation. */
export const playground: Area = {
  to: '/playground',
  label: { en: 'Playground', de: 'Spielwiese' },
  icon: IconFlask,
  group: 'tools',
};

const page = createRoute({
  getParentRoute: () => shellRoute,
  path: '/playground',
  component: lazyRouteComponent(
    () => import('../../features/playground/playground-page.js'),
    'PlaygroundPage',
  ),
});

/** The page of the playground. */
export const playgroundRoutes = [page] as const;

/** Where a person comes back to with a code: outside of the shell, for they may be somebody without a role. */
export const playgroundCallback = createRoute({
  getParentRoute: () => rootRoute,
  path: '/playground/callback',
  component: lazyRouteComponent(
    () => import('../../features/playground/code-flow/callback-page.js'),
    'CallbackPage',
  ),
});
