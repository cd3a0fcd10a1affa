import '@mantine/spotlight/styles.layer.css';
import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { AREAS } from '../areas/index.js';
import { useAppTexts } from '../locales/texts.js';
import { useFound } from './use-found.js';

/** ⌘K or Ctrl-K: goes to any page, and to whatever the server finds: a name, a client_id, the last 4 of a secret, a jti. */
export function CommandPalette(): ReactElement {
  const t = useAppTexts();
  const [query, setQuery] = useState('');
  const pages = usePages(query);
  const found = useFound(query);
  return (
    <Spotlight
      query={query}
      onQueryChange={setQuery}
      actions={[pages, ...found].filter(({ actions }) => actions.length > 0)}
      filter={(_, actions) => actions}
      shortcut={null}
      nothingFound={t('palette.nothing')}
      searchProps={{ placeholder: t('palette.placeholder'), 'aria-label': t('palette.placeholder') }}
    />
  );
}

function usePages(query: string): SpotlightActionGroupData {
  const t = useAppTexts();
  const [language] = useLanguage();
  const navigate = useNavigate();
  const named = AREAS.map(({ to, label, icon: Icon }) => ({ to, label: label[language], Icon }));
  const found = named.filter(({ label }) => label.toLowerCase().includes(query.trim().toLowerCase()));
  return {
    group: t('palette.pages'),
    actions: found.map(({ to, label, Icon }) => ({
      id: to,
      label,
      leftSection: <Icon size={18} aria-hidden />,
      onClick: () => void navigate({ to }),
    })),
  };
}
