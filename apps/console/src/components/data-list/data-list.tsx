import { Box, Text, VisuallyHidden } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import {
  createColumnHelper,
  tableFeatures,
  useTable,
  type ColumnDef,
  type RowData,
} from '@tanstack/react-table';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import { useComponentTexts } from '../locales/texts.js';
import { ErrorState } from '../states/error-state.js';
import classes from './data-list.module.css';
import { ListBody } from './list-body.js';
import { SkeletonRows } from './skeleton-rows.js';

/** One page of a list, as the API answers it. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** What a column shows of an item. */
export interface Column<Item> {
  readonly id: string;
  readonly header: string;
  /** The first column holds the link of the row. */
  readonly cell: (item: Item) => ReactNode;
  /** A part of the whole: 2 is twice as wide as 1. */
  readonly width?: number;
  /** Left out on narrow screens. */
  readonly wideOnly?: boolean;
}

/** A list, and what it shows while there is nothing, nothing yet, or a fault. */
export interface DataListProps<Item> {
  /** What the list is of: the name of the table. */
  readonly label: string;
  readonly query: UseInfiniteQueryResult<InfiniteData<ListPage<Item>>>;
  readonly columns: readonly Column<Item>[];
  readonly idOf: (item: Item) => string;
  readonly empty: ReactNode;
}

export const features = tableFeatures({});
export type Features = typeof features;
const NOTHING: readonly never[] = [];

/**
 * A list as a table that draws only the rows one sees, and loads the next page when one comes near its end: a hundred
 * thousand items are as quick as ten. The arrow keys go from row to row.
 */
export function DataList<Item extends RowData>({
  label,
  query,
  columns,
  idOf,
  empty,
}: DataListProps<Item>): ReactElement {
  const { data, isPending, error, refetch } = query;
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? NOTHING, [data]);
  const table = useTable({
    features,
    columns: useColumns(columns),
    data: items,
    getRowId: idOf,
  });
  if (error !== null && items.length === 0)
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!isPending && items.length === 0 && !query.hasNextPage) return <>{empty}</>;
  return (
    <>
      <Box className={classes.frame}>
        <table
          className={classes.table}
          aria-label={label}
          aria-rowcount={-1}
          aria-busy={isPending || items.length === 0}
        >
          <thead>
            <tr>
              {columns.map(({ id, header, width = 1, wideOnly }) => (
                <th key={id} scope="col" style={{ flexGrow: width }} data-wide-only={wideOnly}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          {!isPending && <ListBody table={table} columns={columns} query={query} />}
          {items.length === 0 && <SkeletonRows columns={columns} />}
        </table>
      </Box>
      <Footer count={items.length} query={query} />
    </>
  );
}

function useColumns<Item extends RowData>(columns: readonly Column<Item>[]): ColumnDef<Features, Item>[] {
  return useMemo(() => {
    const helper = createColumnHelper<Features, Item>();
    return columns.map(({ id, header, cell }) =>
      helper.display({ id, header, cell: ({ row }) => cell(row.original) }),
    );
  }, [columns]);
}

/** How many there are so far, said once to who cannot see it. */
function Footer<Item>({
  count,
  query,
}: {
  count: number;
  query: DataListProps<Item>['query'];
}): ReactElement {
  const t = useComponentTexts();
  const { isPending, error, fetchNextPage } = query;
  if (error !== null) return <ErrorState error={error} onRetry={() => void fetchNextPage()} />;
  const text = isPending ? t('list.loading') : t(`list.${extentOf(query)}`, { count });
  return (
    <Text size="sm" c="dimmed" mt="xs" role="status">
      {text} <VisuallyHidden>{t('list.keys')}</VisuallyHidden>
    </Text>
  );
}

/** Of what is rare, a page may hold little or nothing, and more may still be found further back. */
function extentOf({ hasNextPage, isFetchingNextPage }: DataListProps<unknown>['query']) {
  if (!hasNextPage) return 'all';
  return isFetchingNextPage ? 'searching' : 'some';
}
