import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';

/** The root of all routes. */
export const rootRoute = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()();
