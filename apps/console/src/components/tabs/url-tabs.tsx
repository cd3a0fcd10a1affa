import { Tabs } from '@mantine/core';
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import type { ReactElement } from 'react';

/** One tab: the path of its page below the console, and its name. */
export interface UrlTab {
  readonly path: string;
  readonly label: string;
}

/** Tabs that are pages of their own: each has an address, is loaded when one goes there, and stands in the history. */
export function UrlTabs({ tabs, label }: { tabs: readonly UrlTab[]; label: string }): ReactElement {
  const navigate = useNavigate();
  const here = useRouterState({ select: ({ location }) => location.pathname.replace(/\/$/, '') });
  const current = tabs.find(({ path }) => path === here)?.path ?? null;
  return (
    <Tabs
      value={current}
      onChange={(path) => void navigate({ to: path ?? '.' })}
      activateTabWithKeyboard={false}
    >
      <Tabs.List aria-label={label} mb="lg">
        {tabs.map(({ path, label: name }) => (
          <Tabs.Tab key={path} value={path}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ path }) => (
        <Tabs.Panel key={path} value={path}>
          {path === current && <Outlet />}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
