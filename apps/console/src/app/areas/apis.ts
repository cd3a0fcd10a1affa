import { IconApi } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../shell-route.js';
import type { Area } from './area.js';

/** APIs in the navigation. */
export const apis: Area = {
  to: '/apis',
  label: { en: 'APIs', de: 'APIs' },
  icon: IconApi,
  group: 'registration',
};

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/apis',
  component: lazyRouteComponent(() => import('../../features/apis/list/apis-page.js'), 'ApisPage'),
});

const create = createRoute({
  getParentRoute: () => shellRoute,
  path: '/apis/new',
  component: lazyRouteComponent(() => import('../../features/apis/api/new-api-page.js'), 'NewApiPage'),
});

const one = createRoute({
  getParentRoute: () => shellRoute,
  path: '/apis/$api',
  component: lazyRouteComponent(() => import('../../features/apis/api/api-page.js'), 'ApiPage'),
});

const details = createRoute({
  getParentRoute: () => one,
  path: '/',
  component: lazyRouteComponent(() => import('../../features/apis/api/details-tab.js'), 'DetailsTab'),
});

const access = createRoute({
  getParentRoute: () => one,
  path: '/access',
  component: lazyRouteComponent(() => import('../../features/apis/access/access-tab.js'), 'AccessTab'),
});

/** The pages of APIs: the list, and one API with its scopes and who may ask for them. */
export const apiRoutes = [list, create, one.addChildren([details, access])] as const;
