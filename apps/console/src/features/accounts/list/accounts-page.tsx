import { Group, Select } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { DataList } from '../../../components/data-list/data-list.js';
import { ButtonLink } from '../../../components/links/links.js';
import { useComponentTexts } from '../../../components/locales/texts.js';
import { PageHeader } from '../../../components/page-header/page-header.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { EmptyState } from '../../../components/states/empty-state.js';
import { NothingFound } from '../../../components/states/nothing-found.js';
import { SearchField } from '../../../components/url-filters/search-field.js';
import { useUrlFilters } from '../../../components/url-filters/use-url-filters.js';
import { useAccountTexts } from '../locales/texts.js';
import { useAccounts } from '../queries.js';
import { useAccountColumns } from './account-columns.js';

const FILTERS = ['search', 'status'] as const;
const STATES = ['enabled', 'disabled'] as const;

/** All accounts, newest first, by name or address and by state. */
export function AccountsPage(): ReactElement {
  const t = useAccountTexts();
  const states = useComponentTexts();
  const [filters, filter] = useUrlFilters(FILTERS);
  const { search } = filters;
  const status = STATES.find((each) => each === filters.status);
  const isFiltered = search !== undefined || status !== undefined;
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
        <Select
          aria-label={t('status')}
          placeholder={t('allStates')}
          data={STATES.map((value) => ({ value, label: states(`status.${value}`) }))}
          value={status ?? null}
          onChange={(next) => filter({ status: next ?? '' })}
          clearable
        />
      </Group>
      <DataList
        label={t('title')}
        query={useAccounts({ search, status })}
        columns={useAccountColumns()}
        idOf={({ id }) => id}
        empty={<Empty isFiltered={isFiltered} onClear={() => filter({ search: '', status: '' })} />}
      />
    </>
  );
}

function Create({ label }: { label: string }): ReactElement {
  return (
    <WriteOnly>
      <ButtonLink to="/accounts/new" leftSection={<IconPlus size={16} aria-hidden />}>
        {label}
      </ButtonLink>
    </WriteOnly>
  );
}

function Empty({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }): ReactElement {
  const t = useAccountTexts();
  if (!isFiltered) {
    return (
      <EmptyState
        icon={IconUsers}
        title={t('empty.title')}
        description={t('empty.description')}
        action={<Create label={t('empty.action')} />}
      />
    );
  }
  return (
    <NothingFound
      title={t('nothing.title')}
      description={t('nothing.description')}
      clear={t('nothing.action')}
      onClear={onClear}
    />
  );
}
