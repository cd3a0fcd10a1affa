import { Skeleton } from '@mantine/core';
import type { ReactElement } from 'react';
import classes from './data-list.module.css';

const ROWS = [0, 1, 2, 3, 4, 5];

/** The shape of a list that is still to come. */
export function SkeletonRows({
  columns,
}: {
  columns: readonly { readonly id: string; readonly width?: number; readonly wideOnly?: boolean }[];
}): ReactElement {
  return (
    <tbody>
      {ROWS.map((row) => (
        <tr key={row} className={classes.row}>
          {columns.map(({ id, width = 1, wideOnly }) => (
            <td key={id} style={{ flexGrow: width }} data-wide-only={wideOnly}>
              <Skeleton height={14} width="60%" />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
