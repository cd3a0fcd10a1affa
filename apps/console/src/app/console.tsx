import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense, type ReactElement } from 'react';
import { nonce } from './nonce.js';
import { queryClient } from './query-client.js';
import { router } from './router.js';
import { cssVariables, theme } from './theme.js';

/** Under this name index.html looks for the chosen colours before anything is painted. */
const colorScheme = localStorageColorSchemeManager({ key: 'legate-color-scheme' });

/** Loaded beside the first page, which does not wait for it. */
const Overlays = lazy(async () => ({ default: (await import('./overlays.js')).Overlays }));

/** The whole console: theme, data, routes, and the question for a newer sign-in. */
export function Console(): ReactElement {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorScheme}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Suspense>
          <Overlays />
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  );
}
