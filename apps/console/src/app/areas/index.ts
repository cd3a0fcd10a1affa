import { applicationRoutes, applications } from './applications.js';
import type { Area } from './area.js';
import { credentialSetRoutes } from './credential-sets.js';
import { dashboard, dashboardRoutes } from './dashboard.js';
import { eventRoutes, events } from './events.js';
import { playground, playgroundRoutes } from './playground.js';
import { tokenInspector, tokenInspectorRoutes } from './token-inspector.js';
import { tokenRoutes, tokens } from './tokens.js';

/** The entries of the navigation, in its order. */
export const AREAS: readonly Area[] = [dashboard, applications, tokens, events, playground, tokenInspector];

/** The routes of all areas. */
export const AREA_ROUTES = [
  ...dashboardRoutes,
  ...applicationRoutes,
  ...credentialSetRoutes,
  ...tokenRoutes,
  ...eventRoutes,
  ...playgroundRoutes,
  ...tokenInspectorRoutes,
] as const;
