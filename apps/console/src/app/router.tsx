import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { AREA_ROUTES } from './areas/index.js';
import { playgroundCallback } from './areas/playground.js';
import { queryClient } from './query-client.js';
import { rootRoute } from './root-route.js';
import { NotHerePage } from './session/not-here-page.js';
import { NotFoundPage } from './shell/not-found-page.js';
import { shellRoute } from './shell-route.js';
import { Shell } from './shell/shell.js';

const begin = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  beforeLoad: () => redirect({ to: '/dashboard', replace: true, throw: true }),
});

const unknown = createRoute({
  getParentRoute: () => shellRoute,
  path: '$',
  component: NotFoundPage,
});

const signedIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signed-in',
  component: lazyRouteComponent(() => import('./session/signed-in-page.js'), 'SignedInPage'),
});

/** The frame of the pages: the routes are known to it, so that it is joined to them here. */
const shell = shellRoute.update({
  component: Shell,
  errorComponent: ({ error }) => <NotHerePage error={error} onRetry={() => window.location.reload()} />,
});

/** All pages of the console. Values in the query are plain texts: `?search=billing`. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    signedIn,
    playgroundCallback,
    shell.addChildren([begin, ...AREA_ROUTES, unknown]),
  ]),
  basepath: '/console',
  context: { queryClient },
  defaultPreload: 'intent',
  scrollRestoration: true,
  parseSearch: (query) => Object.fromEntries(new URLSearchParams(query)),
  stringifySearch: (search) => {
    const query = new URLSearchParams(
      Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
    ).toString();
    return query === '' ? '' : `?${query}`;
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
