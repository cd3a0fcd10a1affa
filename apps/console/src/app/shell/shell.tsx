import { AppShell } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, type ReactElement } from 'react';
import { useAppTexts } from '../locales/texts.js';
import { Banners } from './banners.js';
import { Header } from './header.js';
import { Navigation } from './navigation.js';

const MAIN = 'content';

/** Loaded beside the first page, which does not wait for it. */
const CommandPalette = lazy(async () => ({
  default: (await import('../palette/command-palette.js')).CommandPalette,
}));

/** The frame of every page: header, navigation, banners, and the page itself. */
export function Shell(): ReactElement {
  const t = useAppTexts();
  const [isOpen, { close, toggle }] = useDisclosure();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(close, [path, close]);
  return (
    <>
      <a href={`#${MAIN}`} data-skip-link>
        {t('skip')}
      </a>
      <AppShell
        header={{ height: 56 }}
        navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
        padding={{ base: 'md', sm: 'xl' }}
      >
        <Header isMenuOpen={isOpen} onMenu={toggle} />
        <Navigation isOpen={isOpen} />
        <AppShell.Main id={MAIN} tabIndex={-1}>
          <Banners />
          <Outlet />
        </AppShell.Main>
      </AppShell>
      <Suspense>
        <CommandPalette />
      </Suspense>
    </>
  );
}
