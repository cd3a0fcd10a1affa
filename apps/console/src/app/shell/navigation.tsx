import { AppShell, NavLink, Stack } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { AREAS } from '../areas/index.js';
import { useAppTexts } from '../locales/texts.js';
import classes from './navigation.module.css';

const AreaLink = createLink(NavLink<'a'>);

/** The areas of the console. On a narrow screen they are there only while they are open. */
export function Navigation({ isOpen }: { isOpen: boolean }): ReactElement {
  const t = useAppTexts();
  const [language] = useLanguage();
  return (
    <AppShell.Navbar p="sm" aria-label={t('navigation')} className={classes.navigation} data-open={isOpen}>
      <AppShell.Section grow className={classes.scrolling}>
        <Stack gap={2}>
          {AREAS.map(({ to, label, icon: Icon, group }, index) => (
            <AreaLink
              key={to}
              to={to}
              label={label[language]}
              leftSection={<Icon size={18} stroke={1.7} aria-hidden />}
              activeOptions={{ includeSearch: false }}
              data-starts-group={index > 0 && AREAS[index - 1]?.group !== group ? true : undefined}
              className={classes.area}
            />
          ))}
        </Stack>
      </AppShell.Section>
    </AppShell.Navbar>
  );
}
