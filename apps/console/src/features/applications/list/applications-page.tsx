import { Group } from '@mantine/core';
import { IconApps, IconPlus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { DataList } from '../../../components/data-list/data-list.js';
import { ButtonLink } from '../../../components/links/links.js';
import { PageHeader } from '../../../components/page-header/page-header.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { EmptyState } from '../../../components/states/empty-state.js';
import { NothingFound } from '../../../components/states/nothing-found.js';
import { SearchField } from '../../../components/url-filters/search-field.js';
import { useUrlFilters } from '../../../components/url-filters/use-url-filters.js';
import { useApplicationTexts } from '../locales/texts.js';
import { useApplications } from '../queries.js';
import { useApplicationColumns } from './application-columns.js';

const FILTERS = ['search'] as const;

/** All applications, newest first, with a search by name. */
export function ApplicationsPage(): ReactElement {
  const t = useApplicationTexts();
  const [{ search }, filter] = useUrlFilters(FILTERS);
  const query = useApplications(search);
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('description')}
        actions={<Create label={t('create')} />}
      />
      <Group mb="md">
        <SearchField
          key={search === undefined ? 'empty' : 'searching'}
          label={t('search')}
          clear={t('clear')}
          value={search ?? ''}
          onSearch={(text) => filter({ search: text })}
        />
      </Group>
      <DataList
        label={t('title')}
        query={query}
        columns={useApplicationColumns()}
        idOf={({ id }) => id}
        empty={<Empty search={search} onClear={() => filter({ search: '' })} />}
      />
    </>
  );
}

function Create({ label }: { label: string }): ReactElement {
  return (
    <WriteOnly>
      <ButtonLink to="/applications/new" leftSection={<IconPlus size={16} aria-hidden />}>
        {label}
      </ButtonLink>
    </WriteOnly>
  );
}

function Empty({ search, onClear }: { search: string | undefined; onClear: () => void }): ReactElement {
  const t = useApplicationTexts();
  if (search === undefined) {
    return (
      <EmptyState
        icon={IconApps}
        title={t('empty.title')}
        description={t('empty.description')}
        action={<Create label={t('empty.action')} />}
      />
    );
  }
  return (
    <NothingFound
      title={t('nothing.title')}
      description={t('nothing.description', { search })}
      clear={t('nothing.action')}
      onClear={onClear}
    />
  );
}
