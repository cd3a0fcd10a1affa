import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { ReactTable, RowData } from '@tanstack/react-table';
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
} from 'react';
import classes from './data-list.module.css';
import type { Column, DataListProps, Features } from './data-list.js';

/** Pixels; what the rows really are is measured. */
const USUAL_HEIGHT = 57;
const BEYOND = 12;

/** What the body draws. */
export interface ListBodyProps<Item extends RowData> {
  readonly table: ReactTable<Features, Item, object>;
  readonly columns: readonly Column<Item>[];
  readonly query: DataListProps<Item>['query'];
}

/** The rows that are in sight, and a space for those that are not. */
export function ListBody<Item extends RowData>({ table, columns, query }: ListBodyProps<Item>): ReactElement {
  const body = useRef<HTMLTableSectionElement>(null);
  const { rows } = table.getRowModel();
  const virtual = useVirtualRows(body, rows.length);
  const shown = virtual.getVirtualItems();
  useNextPage(shown.at(-1)?.index ?? -1, rows.length, query);
  const before = (shown[0]?.start ?? 0) - virtual.options.scrollMargin;
  return (
    <tbody ref={body} style={{ height: virtual.getTotalSize() }} onKeyDown={goByArrows}>
      {shown.map(({ index, key }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <tr
            key={key}
            data-index={index}
            ref={virtual.measureElement}
            aria-rowindex={index + 2}
            className={classes.row}
            style={{ transform: `translateY(${Math.max(0, before)}px)` }}
          >
            {row.getAllCells().map((cell, place) => (
              <td
                key={cell.id}
                style={{ flexGrow: columns[place]?.width ?? 1 }}
                data-wide-only={columns[place]?.wideOnly}
              >
                <table.FlexRender cell={cell} />
              </td>
            ))}
          </tr>
        );
      })}
    </tbody>
  );
}

function useVirtualRows(body: RefObject<HTMLTableSectionElement | null>, count: number) {
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    const top = body.current?.getBoundingClientRect().top ?? 0;
    setScrollMargin(top + window.scrollY);
  }, [body]);
  return useWindowVirtualizer({ count, estimateSize: () => USUAL_HEIGHT, overscan: BEYOND, scrollMargin });
}

/** Loads the next page as soon as one is near the end of what is there. */
function useNextPage(last: number, count: number, query: DataListProps<unknown>['query']): void {
  const { hasNextPage, isFetchingNextPage, fetchNextPage, error } = query;
  const isNear = last >= count - BEYOND;
  useEffect(() => {
    if (isNear && hasNextPage && !isFetchingNextPage && error === null) void fetchNextPage();
  }, [isNear, hasNextPage, isFetchingNextPage, error, fetchNextPage, last]);
}

/** Up and down go to the link of the row above and below. */
function goByArrows(event: KeyboardEvent<HTMLTableSectionElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const row = event.target instanceof Element ? event.target.closest('tr') : null;
  const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  const target = next?.querySelector<HTMLElement>('a, button');
  if (target == null) return;
  event.preventDefault();
  target.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
