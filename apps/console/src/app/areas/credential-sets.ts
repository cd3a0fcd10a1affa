import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../shell-route.js';

const one = createRoute({
  getParentRoute: () => shellRoute,
  path: '/credential-sets/$clientId',
  component: lazyRouteComponent(() => import('../../features/credential-sets/set/set-page.js'), 'SetPage'),
});

const overview = createRoute({
  getParentRoute: () => one,
  path: '/',
  component: lazyRouteComponent(
    () => import('../../features/credential-sets/set/overview-tab.js'),
    'OverviewTab',
  ),
});

const code = createRoute({
  getParentRoute: () => one,
  path: '/code',
  component: lazyRouteComponent(() => import('../../features/credential-sets/set/code-tab.js'), 'CodeTab'),
});

const settings = createRoute({
  getParentRoute: () => one,
  path: '/settings',
  component: lazyRouteComponent(
    () => import('../../features/credential-sets/set/settings-tab.js'),
    'SettingsTab',
  ),
});

const failures = createRoute({
  getParentRoute: () => one,
  path: '/failures',
  component: lazyRouteComponent(
    () => import('../../features/credential-sets/set/failures-tab.js'),
    'FailuresTab',
  ),
});

/** The pages of one credential set. They are reached from its application, so they are no area of their own. */
export const credentialSetRoutes = [one.addChildren([overview, code, settings, failures])] as const;
