import { IconRobot } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../shell-route.js';
import type { Area } from './area.js';

/** Service accounts in the navigation. */
export const serviceAccounts: Area = {
  to: '/service-accounts',
  label: { en: 'Service accounts', de: 'Dienstkonten' },
  icon: IconRobot,
  group: 'registration',
};

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/service-accounts',
  component: lazyRouteComponent(
    () => import('../../features/service-accounts/list/service-accounts-page.js'),
    'ServiceAccountsPage',
  ),
});

const create = createRoute({
  getParentRoute: () => shellRoute,
  path: '/service-accounts/new',
  component: lazyRouteComponent(
    () => import('../../features/service-accounts/account/new-service-account-page.js'),
    'NewServiceAccountPage',
  ),
});

const one = createRoute({
  getParentRoute: () => shellRoute,
  path: '/service-accounts/$clientId',
  component: lazyRouteComponent(
    () => import('../../features/service-accounts/account/service-account-page.js'),
    'ServiceAccountPage',
  ),
});

const keys = createRoute({
  getParentRoute: () => one,
  path: '/',
  component: lazyRouteComponent(() => import('../../features/service-accounts/keys/keys-tab.js'), 'KeysTab'),
});

const issuers = createRoute({
  getParentRoute: () => one,
  path: '/issuers',
  component: lazyRouteComponent(
    () => import('../../features/service-accounts/trusted-issuers/trusted-issuers-tab.js'),
    'TrustedIssuersTab',
  ),
});

const settings = createRoute({
  getParentRoute: () => one,
  path: '/settings',
  component: lazyRouteComponent(
    () => import('../../features/service-accounts/settings/settings-tab.js'),
    'SettingsTab',
  ),
});

const delegations = createRoute({
  getParentRoute: () => one,
  path: '/delegations',
  component: lazyRouteComponent(
    () => import('../../features/delegations/list/delegations-tab.js'),
    'DelegationsTab',
  ),
});

const newDelegation = createRoute({
  getParentRoute: () => shellRoute,
  path: '/service-accounts/$clientId/delegations/new',
  component: lazyRouteComponent(
    () => import('../../features/delegations/make/new-delegation-page.js'),
    'NewDelegationPage',
  ),
});

const dryRun = createRoute({
  getParentRoute: () => one,
  path: '/dry-run',
  component: lazyRouteComponent(
    () => import('../../features/delegations/dry-run/dry-run-tab.js'),
    'DryRunTab',
  ),
});

/** The pages of service accounts: the list, one with its tabs, and whom it may act for. */
export const serviceAccountRoutes = [
  list,
  create,
  newDelegation,
  one.addChildren([keys, issuers, delegations, dryRun, settings]),
] as const;
