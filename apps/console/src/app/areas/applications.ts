import { IconApps } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../shell-route.js';
import type { Area } from './area.js';

/** Applications in the navigation. */
export const applications: Area = {
  to: '/applications',
  label: { en: 'Applications', de: 'Anwendungen' },
  icon: IconApps,
  group: 'registration',
};

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/applications',
  component: lazyRouteComponent(
    () => import('../../features/applications/list/applications-page.js'),
    'ApplicationsPage',
  ),
});

const create = createRoute({
  getParentRoute: () => shellRoute,
  path: '/applications/new',
  component: lazyRouteComponent(
    () => import('../../features/registration/registration-page.js'),
    'RegistrationPage',
  ),
});

const addCredentials = createRoute({
  getParentRoute: () => shellRoute,
  path: '/applications/$applicationId/credentials/new',
  component: lazyRouteComponent(
    () => import('../../features/registration/registration-page.js'),
    'AddCredentialsPage',
  ),
});

const one = createRoute({
  getParentRoute: () => shellRoute,
  path: '/applications/$applicationId',
  component: lazyRouteComponent(
    () => import('../../features/applications/application/application-page.js'),
    'ApplicationPage',
  ),
});

const details = createRoute({
  getParentRoute: () => one,
  path: '/details',
  component: lazyRouteComponent(
    () => import('../../features/applications/application/details-tab.js'),
    'DetailsTab',
  ),
});

const credentialSets = createRoute({
  getParentRoute: () => one,
  path: '/',
  component: lazyRouteComponent(() => import('../../features/credential-sets/list/sets-tab.js'), 'SetsTab'),
});

/** The pages of applications: the list, and one application with its tabs. */
export const applicationRoutes = [
  list,
  create,
  addCredentials,
  one.addChildren([credentialSets, details]),
] as const;
