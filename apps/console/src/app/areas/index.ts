import { applicationRoutes, applications } from './applications.js';
import type { Area } from './area.js';
import { credentialSetRoutes } from './credential-sets.js';
import { eventRoutes, events } from './events.js';

/** The entries of the navigation, in its order. */
export const AREAS: readonly Area[] = [applications, events];

/** The routes of all areas. */
export const AREA_ROUTES = [...applicationRoutes, ...credentialSetRoutes, ...eventRoutes] as const;
