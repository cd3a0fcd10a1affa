import { IconUsers } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../shell-route.js';
import type { Area } from './area.js';

/** Accounts in the navigation. */
export const accounts: Area = {
  to: '/accounts',
  label: { en: 'Accounts', de: 'Konten' },
  icon: IconUsers,
  group: 'people',
};

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/accounts',
  component: lazyRouteComponent(
    () => import('../../features/accounts/list/accounts-page.js'),
    'AccountsPage',
  ),
});

const create = createRoute({
  getParentRoute: () => shellRoute,
  path: '/accounts/new',
  component: lazyRouteComponent(
    () => import('../../features/accounts/account/new-account-page.js'),
    'NewAccountPage',
  ),
});

const one = createRoute({
  getParentRoute: () => shellRoute,
  path: '/accounts/$accountId',
  component: lazyRouteComponent(
    () => import('../../features/accounts/account/account-page.js'),
    'AccountPage',
  ),
});

const details = createRoute({
  getParentRoute: () => one,
  path: '/',
  component: lazyRouteComponent(() => import('../../features/accounts/account/details-tab.js'), 'DetailsTab'),
});

const sessions = createRoute({
  getParentRoute: () => one,
  path: '/sessions',
  component: lazyRouteComponent(
    () => import('../../features/accounts/sessions/sessions-tab.js'),
    'SessionsTab',
  ),
});

const access = createRoute({
  getParentRoute: () => one,
  path: '/access',
  component: lazyRouteComponent(() => import('../../features/accounts/access/access-tab.js'), 'AccessTab'),
});

/** The pages of accounts: the list, and one account with its tabs. */
export const accountRoutes = [list, create, one.addChildren([details, sessions, access])] as const;
