import { IconSettings } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../shell-route.js';
import type { Area } from './area.js';

/** Settings in the navigation. */
export const settings: Area = {
  to: '/settings',
  label: { en: 'Settings', de: 'Einstellungen' },
  icon: IconSettings,
  group: 'server',
};

const page = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('../../features/settings/settings-page.js'), 'SettingsPage'),
});

/** The page of settings. */
export const settingRoutes = [page] as const;
