import { useRef, useState, type KeyboardEvent } from 'react';

/** A place in a grid: 0 is the first row or column of what is shown. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How far a key goes, of so many rows and columns; undefined: it goes nowhere. */
export function goBy(key: string, { row, column }: Place, rows: number, columns: number): Place | undefined {
  const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
  switch (key) {
    case 'ArrowDown':
      return { row: within(row + 1, rows), column };
    case 'ArrowUp':
      return { row: within(row - 1, rows), column };
    case 'ArrowRight':
      return { row, column: within(column + 1, columns) };
    case 'ArrowLeft':
      return { row, column: within(column - 1, columns) };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: columns - 1 };
    case 'PageDown':
      return { row: within(row + 10, rows), column };
    case 'PageUp':
      return { row: within(row - 10, rows), column };
    default:
      return undefined;
  }
}

/** What a grid needs to know of itself to be gone through by keys. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Draws a row that is not in sight yet. */
  readonly onRow: (row: number) => void;
}

/**
 * Goes through a grid by the arrow keys: one cell alone is reached by Tab, and the focus moves from there (ARIA
 * Authoring Practices, grid pattern).
 */
export function useGridKeys({ rows, columns, onRow }: GridSize) {
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const shouldFocus = useRef(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = goBy(event.key, place, rows, columns);
    if (next === undefined) return;
    event.preventDefault();
    shouldFocus.current = true;
    onRow(next.row);
    setPlace(next);
  };
  /** What makes a cell one of the grid. */
  const cell = (row: number, column: number) => {
    const isHere = row === place.row && column === place.column;
    return {
      tabIndex: isHere ? 0 : -1,
      onFocus: (): void => setPlace({ row, column }),
      ref: (element: HTMLElement | null): void => {
        if (!isHere || !shouldFocus.current || element === null) return;
        shouldFocus.current = false;
        element.focus();
      },
    };
  };
  return { onKeyDown, cell };
}
