import { IconSignature } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../shell-route.js';
import type { Area } from './area.js';

/** Signing keys in the navigation. */
export const signingKeys: Area = {
  to: '/signing-keys',
  label: { en: 'Signing keys', de: 'Signaturschlüssel' },
  icon: IconSignature,
  group: 'server',
};

const page = createRoute({
  getParentRoute: () => shellRoute,
  path: '/signing-keys',
  component: lazyRouteComponent(
    () => import('../../features/signing-keys/signing-keys-page.js'),
    'SigningKeysPage',
  ),
});

/** The page of signing keys. */
export const signingKeyRoutes = [page] as const;
