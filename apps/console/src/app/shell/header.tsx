import { AppShell, Burger, Button, Group, Kbd, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, type ReactElement } from 'react';
import mark from '../../mark.svg';
import { useAppTexts } from '../locales/texts.js';
import { openPalette } from '../palette/open-palette.js';
import classes from './header.module.css';

/** Loaded beside the first page, which does not wait for it. */
const HeaderMenus = lazy(async () => ({ default: (await import('./header-menus.js')).HeaderMenus }));

const KEY = navigator.platform.startsWith('Mac') ? '⌘ K' : 'Ctrl K';

/** The bar on top: the way home, the search, how it looks, and who is here. */
export function Header({ isMenuOpen, onMenu }: { isMenuOpen: boolean; onMenu: () => void }): ReactElement {
  const t = useAppTexts();
  // Here and not in the palette, which is loaded later: a key that is pressed meanwhile is not lost.
  useHotkeys([['mod+K', openPalette]], []);
  return (
    <AppShell.Header className={classes.header}>
      <Group h="100%" px="md" justify="space-between" wrap="nowrap">
        <Group gap="sm" wrap="nowrap">
          <Burger opened={isMenuOpen} onClick={onMenu} hiddenFrom="sm" size="sm" aria-label={t('menu')} />
          <Link to="/" className={classes.brand}>
            <img src={mark} width={24} height={24} alt="" />
            <Text fw={650} component="span">
              Legate
            </Text>
          </Link>
        </Group>
        <Button
          variant="default"
          classNames={{ root: classes.search, label: classes.searchLabel }}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={<Kbd size="xs">{KEY}</Kbd>}
          justify="space-between"
          onClick={openPalette}
          visibleFrom="sm"
        >
          {t('search')}
        </Button>
        <Group gap="xs" wrap="nowrap">
          <Button variant="default" px="xs" onClick={openPalette} hiddenFrom="sm" aria-label={t('search')}>
            <IconSearch size={18} aria-hidden />
          </Button>
          <Suspense>
            <HeaderMenus />
          </Suspense>
        </Group>
      </Group>
    </AppShell.Header>
  );
}
