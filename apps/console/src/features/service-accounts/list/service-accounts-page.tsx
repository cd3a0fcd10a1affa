import { Group, Select } from '@mantine/core';
import { IconPlus, IconRobot } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { DataList } from '../../../components/data-list/data-list.js';
import { ButtonLink } from '../../../components/links/links.js';
import { useComponentTexts } from '../../../components/locales/texts.js';
import { PageHeader } from '../../../components/page-header/page-header.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { EmptyState } from '../../../components/states/empty-state.js';
import { NothingFound } from '../../../components/states/nothing-found.js';
import { useUrlFilters } from '../../../components/url-filters/use-url-filters.js';
import { useServiceAccountTexts } from '../locales/texts.js';
import { useServiceAccounts } from '../queries.js';
import { useServiceAccountColumns } from './service-account-columns.js';

const FILTERS = ['status'] as const;
const STATES = ['enabled', 'disabled', 'retired'] as const;

/** All service accounts, newest first. */
export function ServiceAccountsPage(): ReactElement {
  const t = useServiceAccountTexts();
  const states = useComponentTexts();
  const [filters, filter] = useUrlFilters(FILTERS);
  const status = STATES.find((each) => each === filters.status);
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('description')}
        actions={<Create label={t('create')} />}
      />
      <Group mb="md">
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
        query={useServiceAccounts(status)}
        columns={useServiceAccountColumns()}
        idOf={({ client_id }) => client_id}
        empty={<Empty isFiltered={status !== undefined} onClear={() => filter({ status: '' })} />}
      />
    </>
  );
}

function Create({ label }: { label: string }): ReactElement {
  return (
    <WriteOnly>
      <ButtonLink to="/service-accounts/new" leftSection={<IconPlus size={16} aria-hidden />}>
        {label}
      </ButtonLink>
    </WriteOnly>
  );
}

function Empty({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }): ReactElement {
  const t = useServiceAccountTexts();
  if (!isFiltered) {
    return (
      <EmptyState
        icon={IconRobot}
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
