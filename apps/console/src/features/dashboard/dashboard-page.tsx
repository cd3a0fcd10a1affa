import { Alert, SegmentedControl, SimpleGrid, Skeleton, Stack } from '@mantine/core';
import { IconApps } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { ButtonLink } from '../../components/links/links.js';
import { PageHeader } from '../../components/page-header/page-header.js';
import { EmptyState } from '../../components/states/empty-state.js';
import { ErrorState } from '../../components/states/error-state.js';
import { useUrlFilters } from '../../components/url-filters/use-url-filters.js';
import { useCan } from '../../lib/session/session.js';
import { AlarmsCard } from './cards/alarms-card.js';
import { ExpiringCard } from './cards/expiring-card.js';
import { FailingCard } from './cards/failing-card.js';
import { Tiles } from './cards/tiles.js';
import { GrantChart } from './charts/grant-chart.js';
import { ResultChart } from './charts/result-chart.js';
import { useDashboardTexts } from './locales/texts.js';
import { PERIOD_NAMES, periodOf, type PeriodName } from './period.js';
import { anyApplication, issuanceQuery } from './queries.js';

const FILTERS = ['period'] as const;

/** What was issued and refused over time, and what needs attention. A new server shows the first step instead. */
export function DashboardPage(): ReactElement {
  const t = useDashboardTexts();
  const [{ period: named }, filter] = useUrlFilters(FILTERS);
  const period = periodOf(named);
  const { data: hasAny } = useQuery(anyApplication);
  if (hasAny === false) return <NewServer />;
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('description')}
        actions={<PeriodControl period={period} onChange={(next) => filter({ period: next })} />}
      />
      <Content period={period} />
    </>
  );
}

function PeriodControl({
  period,
  onChange,
}: {
  period: PeriodName;
  onChange: (period: string) => void;
}): ReactElement {
  const t = useDashboardTexts();
  return (
    <SegmentedControl
      aria-label={t('period.label')}
      data={PERIOD_NAMES.map((value) => ({ value, label: t(`period.${value}`) }))}
      value={period}
      onChange={onChange}
    />
  );
}

function Content({ period }: { period: PeriodName }): ReactElement {
  const t = useDashboardTexts();
  const { data, error, refetch } = useQuery(issuanceQuery(period));
  return (
    <Stack gap="md">
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.complete === false && <Alert role="status">{t('counting')}</Alert>}
      {data === undefined && error === null && <Waiting />}
      {data !== undefined && (
        <>
          <Tiles issuance={data} />
          <SimpleGrid cols={{ base: 1, lg: 2 }}>
            <GrantChart issuance={data} />
            <ResultChart issuance={data} />
          </SimpleGrid>
        </>
      )}
      <SimpleGrid cols={{ base: 1, lg: 3 }}>
        <FailingCard failing={data?.failing} />
        <AlarmsCard />
        <ExpiringCard />
      </SimpleGrid>
    </Stack>
  );
}

function Waiting(): ReactElement {
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} aria-busy>
        {[0, 1, 2, 3].map((tile) => (
          <Skeleton key={tile} height={106} />
        ))}
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        <Skeleton height={340} />
        <Skeleton height={340} />
      </SimpleGrid>
    </>
  );
}

function NewServer(): ReactElement {
  const t = useDashboardTexts();
  const isAdmin = useCan('write');
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState
        icon={IconApps}
        title={t('empty.title')}
        description={isAdmin ? t('empty.description') : t('empty.auditor')}
        action={isAdmin && <ButtonLink to="/applications/new">{t('empty.action')}</ButtonLink>}
      />
    </>
  );
}
