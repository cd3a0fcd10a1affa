import { IconHistory } from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { DataList } from '../../components/data-list/data-list.js';
import { PageHeader } from '../../components/page-header/page-header.js';
import { EmptyState } from '../../components/states/empty-state.js';
import { NothingFound } from '../../components/states/nothing-found.js';
import { useUrlFilters } from '../../components/url-filters/use-url-filters.js';
import { useEventColumns } from './event-columns.js';
import { EventFilterBar } from './event-filter-bar.js';
import { useEventTexts } from './locales/texts.js';
import { EVENT_FILTERS, useEvents, type EventFilters } from './queries.js';

const NONE: EventFilters = Object.fromEntries(EVENT_FILTERS.map((name) => [name, '']));

/** Administrative acts and refusals, newest first, with filters in the address. One of them opens in a drawer. */
export function EventsPage(): ReactElement {
  const t = useEventTexts();
  const [filters, filter] = useUrlFilters(EVENT_FILTERS);
  const clear = (): void => filter(NONE);
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <EventFilterBar filters={filters} onChange={filter} onClear={clear} />
      <DataList
        label={t('title')}
        query={useEvents(filters)}
        columns={useEventColumns()}
        idOf={({ id }) => id}
        empty={<Empty isFiltered={Object.keys(filters).length > 0} onClear={clear} />}
      />
      <Outlet />
    </>
  );
}

function Empty({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }): ReactElement {
  const t = useEventTexts();
  if (!isFiltered) {
    return <EmptyState icon={IconHistory} title={t('empty.title')} description={t('empty.description')} />;
  }
  return (
    <NothingFound
      title={t('nothing.title')}
      description={t('nothing.description')}
      clear={t('filter.clear')}
      onClear={onClear}
    />
  );
}
