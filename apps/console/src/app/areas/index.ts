import { accountRoutes, accounts } from './accounts.js';
import { apiRoutes, apis } from './apis.js';
import { applicationRoutes, applications } from './applications.js';
import type { Area } from './area.js';
import { credentialSetRoutes } from './credential-sets.js';
import { dashboard, dashboardRoutes } from './dashboard.js';
import { delegationRoutes, delegations } from './delegations.js';
import { eventRoutes, events } from './events.js';
import { exchangeRuleRoutes, exchangeRules } from './exchange-rules.js';
import { expiringCredentialRoutes, expiringCredentials } from './expiring-credentials.js';
import { playground, playgroundRoutes } from './playground.js';
import { serviceAccountRoutes, serviceAccounts } from './service-accounts.js';
import { settingRoutes, settings } from './settings.js';
import { signingKeyRoutes, signingKeys } from './signing-keys.js';
import { tokenInspector, tokenInspectorRoutes } from './token-inspector.js';
import { tokenRoutes, tokens } from './tokens.js';

/** The entries of the navigation, in its order. */
export const AREAS: readonly Area[] = [
  dashboard,
  applications,
  serviceAccounts,
  delegations,
  apis,
  exchangeRules,
  expiringCredentials,
  accounts,
  tokens,
  events,
  playground,
  tokenInspector,
  signingKeys,
  settings,
];

/** The routes of all areas. */
export const AREA_ROUTES = [
  ...dashboardRoutes,
  ...applicationRoutes,
  ...credentialSetRoutes,
  ...serviceAccountRoutes,
  ...delegationRoutes,
  ...apiRoutes,
  ...exchangeRuleRoutes,
  ...expiringCredentialRoutes,
  ...accountRoutes,
  ...tokenRoutes,
  ...eventRoutes,
  ...playgroundRoutes,
  ...tokenInspectorRoutes,
  ...signingKeyRoutes,
  ...settingRoutes,
] as const;
