import { Button, Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconLanguage, IconMoon, IconSun } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { LANGUAGES, useLanguage, type Language } from '../../lib/i18n/i18n.js';
import { useAppTexts } from '../locales/texts.js';

const SCHEMES = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop };
const SCHEME_NAMES: readonly MantineColorScheme[] = ['light', 'dark', 'auto'];
const LANGUAGE_NAMES: readonly Language[] = ['en', 'de'];

const check = (isChosen: boolean) => (isChosen ? <IconCheck size={16} aria-hidden /> : null);

/** How the console looks and speaks: colours and language, kept in this browser. */
export function Preferences(): ReactElement {
  return (
    <>
      <SchemeMenu />
      <LanguageMenu />
    </>
  );
}

function SchemeMenu(): ReactElement {
  const t = useAppTexts();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Current = SCHEMES[colorScheme];
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" px="xs" aria-label={t('appearance.title')}>
          <Current size={18} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('appearance.title')}</Menu.Label>
        {SCHEME_NAMES.map((name) => (
          <Menu.Item
            key={name}
            role="menuitemradio"
            aria-checked={name === colorScheme}
            onClick={() => setColorScheme(name)}
            rightSection={check(name === colorScheme)}
          >
            {t(`appearance.${name}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function LanguageMenu(): ReactElement {
  const t = useAppTexts();
  const [language, speak] = useLanguage();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" px="xs" aria-label={t('language')} visibleFrom="xs">
          <IconLanguage size={18} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('language')}</Menu.Label>
        {LANGUAGE_NAMES.map((name) => (
          <Menu.Item
            key={name}
            lang={name}
            role="menuitemradio"
            aria-checked={name === language}
            onClick={() => speak(name)}
            rightSection={check(name === language)}
          >
            {LANGUAGES[name]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
