import { IconTicket } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../shell-route.js';
import type { Area } from './area.js';

/** Issued tokens in the navigation. */
export const tokens: Area = {
  to: '/tokens',
  label: { en: 'Issued tokens', de: 'Ausgestellte Tokens' },
  icon: IconTicket,
  group: 'ledger',
};

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tokens',
  component: lazyRouteComponent(() => import('../../features/tokens/list/tokens-page.js'), 'TokensPage'),
});

const one = createRoute({
  getParentRoute: () => list,
  path: '/$jti',
  component: lazyRouteComponent(() => import('../../features/tokens/detail/token-drawer.js'), 'TokenDrawer'),
});

/** The pages of issued tokens: the list, and one token in a drawer over it. */
export const tokenRoutes = [list.addChildren([one])] as const;
