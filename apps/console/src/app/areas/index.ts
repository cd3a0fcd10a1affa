import { accountRoutes, accounts } from './accounts.js';
import { apiRoutes, apis } from './apis.js';
import { applicationRoutes, applications } from './applications.js';
import type { Area } from './area.js';
import { delegationRoutes, delegations } from './delegations.js';
import { eventRoutes, events } from './events.js';
import { exchangeRuleRoutes, exchangeRules } from './exchange-rules.js';
import { expiringCredentialRoutes, expiringCredentials } from './expiring-credentials.js';
import { serviceAccountRoutes, serviceAccounts } from './service-accounts.js';
import { settingRoutes, settings } from './settings.js';
import { signingKeyRoutes, signingKeys } from './signing-keys.js';

/** The entries of the navigation, in its order. */
export const AREAS: readonly Area[] = [
  applications,
  serviceAccounts,
  delegations,
  apis,
  exchangeRules,
  expiringCredentials,
  accounts,
  events,
  signingKeys,
  settings,
];

/** The routes of all areas. */
export const AREA_ROUTES = [
  ...applicationRoutes,
  ...serviceAccountRoutes,
  ...delegationRoutes,
  ...apiRoutes,
  ...exchangeRuleRoutes,
  ...expiringCredentialRoutes,
  ...accountRoutes,
  ...eventRoutes,
  ...signingKeyRoutes,
  ...settingRoutes,
] as const;
