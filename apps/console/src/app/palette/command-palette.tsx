import '@mantine/spotlight/styles.layer.css';
import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { api, dataOf } from '../../lib/api/client.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { AREAS } from '../areas/index.js';
import { useAppTexts } from '../locales/texts.js';

const MOST_FOUND = 5;
const PAUSE = 150;

/** ⌘K or Ctrl-K: goes to any page and any application by a part of its name. */
export function CommandPalette(): ReactElement {
  const t = useAppTexts();
  const [query, setQuery] = useState('');
  const pages = usePages(query);
  const applications = useApplications(query);
  return (
    <Spotlight
      query={query}
      onQueryChange={setQuery}
      actions={[pages, applications].filter(({ actions }) => actions.length > 0)}
      filter={(_, actions) => actions}
      shortcut="mod + K"
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

function useApplications(query: string): SpotlightActionGroupData {
  const t = useAppTexts();
  const navigate = useNavigate();
  const [search] = useDebouncedValue(query.trim(), PAUSE);
  const { data } = useQuery({
    queryKey: ['palette', 'applications', search],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/applications', { params: { query: { search, limit: MOST_FOUND } }, signal })),
    enabled: search !== '',
  });
  return {
    group: t('palette.applications'),
    actions: (data?.items ?? []).map(({ id, name, owner }) => ({
      id,
      label: name,
      description: owner,
      onClick: () => void navigate({ to: '/applications/$applicationId', params: { applicationId: id } }),
    })),
  };
}
