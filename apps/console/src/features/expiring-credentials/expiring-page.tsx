import { SegmentedControl } from '@mantine/core';
import { IconClockCheck } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { DataList } from '../../components/data-list/data-list.js';
import { PageHeader } from '../../components/page-header/page-header.js';
import { EmptyState } from '../../components/states/empty-state.js';
import { useUrlFilters } from '../../components/url-filters/use-url-filters.js';
import { useExpiringColumns } from './expiring-columns.js';
import { useExpiringTexts } from './locales/texts.js';
import { DAYS, useExpiring } from './queries.js';

const FILTERS = ['within'] as const;

/** What expires soon, soonest first, each leading to where its successor is made. */
export function ExpiringPage(): ReactElement {
  const t = useExpiringTexts();
  const [filters, filter] = useUrlFilters(FILTERS);
  const within = DAYS.find((each) => each === filters.within) ?? '30';
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <SegmentedControl
        aria-label={t('within')}
        data={DAYS.map((value) => ({ value, label: t(`days.${value}`) }))}
        value={within}
        onChange={(next) => filter({ within: next })}
        mb="md"
      />
      <DataList
        label={t('title')}
        query={useExpiring(within)}
        columns={useExpiringColumns()}
        idOf={({ id }) => id}
        empty={
          <EmptyState icon={IconClockCheck} title={t('empty.title')} description={t('empty.description')} />
        }
      />
    </>
  );
}
