import { IconArrowsExchange } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../shell-route.js';
import type { Area } from './area.js';

/** Exchange rules in the navigation. */
export const exchangeRules: Area = {
  to: '/exchange-rules',
  label: { en: 'Exchange rules', de: 'Tauschregeln' },
  icon: IconArrowsExchange,
  group: 'registration',
};

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/exchange-rules',
  component: lazyRouteComponent(
    () => import('../../features/exchange-rules/exchange-rules-page.js'),
    'ExchangeRulesPage',
  ),
});

const create = createRoute({
  getParentRoute: () => shellRoute,
  path: '/exchange-rules/new',
  component: lazyRouteComponent(
    () => import('../../features/exchange-rules/new-exchange-rule-page.js'),
    'NewExchangeRulePage',
  ),
});

/** The pages of exchange rules. */
export const exchangeRuleRoutes = [list, create] as const;
