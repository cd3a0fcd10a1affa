import { Table } from '@mantine/core';
import type { ReactElement } from 'react';
import { AnchorLink } from '../../../components/links/links.js';
import { useFormats } from '../../../lib/formats/use-formats.js';
import { useDashboardTexts } from '../locales/texts.js';
import type { Bar } from '../series.js';
import type { ChartCardProps } from './chart-card.js';

/** The bars as numbers, the newest first; each number leads to what it counts. */
export function BarsTable({
  title,
  bars,
  parts,
  linkOf,
  listOf,
  labelOf,
}: ChartCardProps & { labelOf: (bar: Bar) => string }): ReactElement {
  const t = useDashboardTexts();
  return (
    <Table.ScrollContainer minWidth={360} mah={272} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table aria-label={title} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('table.time')}</Table.Th>
            {parts.map(({ name, label }) => (
              <Table.Th key={name} ta="end">
                {label}
              </Table.Th>
            ))}
            <Table.Th ta="end">{t('table.total')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...bars].reverse().map((bar) => (
            <Table.Tr key={bar.from}>
              <Table.Th scope="row" fw={500}>
                {labelOf(bar)}
              </Table.Th>
              {parts.map(({ name }) => (
                <Table.Td key={name} ta="end">
                  <Count count={bar.parts[name] ?? 0} to={listOf(name)} search={linkOf(bar, name)} />
                </Table.Td>
              ))}
              <Table.Td ta="end">{bar.total}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Count({
  count,
  to,
  search,
}: {
  count: number;
  to: '/tokens' | '/events';
  search: Readonly<Record<string, string>>;
}): ReactElement {
  const { number } = useFormats();
  if (count === 0) return <>0</>;
  return (
    <AnchorLink to={to} search={search}>
      {number(count)}
    </AnchorLink>
  );
}
