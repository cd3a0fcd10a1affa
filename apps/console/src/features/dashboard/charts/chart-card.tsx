import { Box, SegmentedControl, Skeleton, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { useLanguage } from '../../../lib/i18n/i18n.js';
import { Card } from '../cards/card.js';
import { useDashboardTexts } from '../locales/texts.js';
import type { Bar } from '../series.js';
import { BarsTable } from './bars-table.js';
import type { Part } from './bars.js';

const Bars = lazy(async () => ({ default: (await import('./bars.js')).Bars }));

/** A chart, and the same as a table for whoever rather reads numbers. */
export interface ChartCardProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly parts: readonly Part[];
  /** What it says where nothing happened. */
  readonly none: string;
  /** Where the list of what a part counts is. */
  readonly listOf: (part: string) => '/tokens' | '/events';
  /** The filters of that list. */
  readonly linkOf: (bar: Bar, part: string) => Readonly<Record<string, string>>;
}

/** Bars over time as a chart or as a table; either leads to the list of what is counted. */
export function ChartCard(props: ChartCardProps): ReactElement {
  const t = useDashboardTexts();
  const [view, setView] = useState('chart');
  const labelOf = useBarLabel(props.bars);
  const navigate = useNavigate();
  const pick = ({ from, to }: Bar): void =>
    void navigate({ to: '/tokens', search: { issued_from: from, issued_to: to } });
  const isEmpty = props.bars.every(({ total }) => total === 0);
  return (
    <Card
      title={props.title}
      aside={!isEmpty && <ViewControl of={props.title} view={view} onChange={setView} />}
    >
      {isEmpty && (
        <Box mih={240} style={{ display: 'grid', placeItems: 'center' }}>
          <Text c="dimmed">{props.none}</Text>
        </Box>
      )}
      {!isEmpty && view === 'chart' && (
        <Suspense fallback={<Skeleton height={240} />}>
          <Box role="img" aria-label={t('view.summary', { title: props.title })}>
            <Bars bars={props.bars} parts={props.parts} labelOf={labelOf} onPick={pick} />
          </Box>
        </Suspense>
      )}
      {!isEmpty && view === 'table' && <BarsTable {...props} labelOf={labelOf} />}
    </Card>
  );
}

function ViewControl({
  of,
  view,
  onChange,
}: {
  of: string;
  view: string;
  onChange: (view: string) => void;
}): ReactElement {
  const t = useDashboardTexts();
  return (
    <SegmentedControl
      size="xs"
      aria-label={`${of}: ${t('view.label')}`}
      data={[
        { value: 'chart', label: t('view.chart') },
        { value: 'table', label: t('view.table') },
      ]}
      value={view}
      onChange={onChange}
    />
  );
}

/** Hours as one reads them on a clock; days as dates, of UTC like the bars. */
function useBarLabel(bars: readonly Bar[]): (bar: Bar) => string {
  const [language] = useLanguage();
  const [first] = bars;
  const isDaily = first !== undefined && Date.parse(first.to) - Date.parse(first.from) > 3_600_000;
  const format = isDaily
    ? new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' })
    : new Intl.DateTimeFormat(language, {
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      });
  return ({ from }) => format.format(new Date(from));
}
