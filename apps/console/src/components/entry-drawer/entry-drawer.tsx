import { Drawer, Skeleton } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useComponentTexts } from '../locales/texts.js';
import { ErrorState } from '../states/error-state.js';

/** What a query has found of the entry so far. */
interface Found<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

/** One entry of a list, over it: waits for it, says why it cannot be shown, or shows it. */
export function EntryDrawer<T>({
  isOpen = true,
  title,
  found: { data, error, refetch },
  onClose,
  children,
}: {
  isOpen?: boolean;
  title: ReactNode;
  found: Found<T>;
  onClose: () => void;
  children: (entry: T) => ReactNode;
}): ReactElement {
  const t = useComponentTexts();
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      size="lg"
      title={title}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {data !== undefined && children(data)}
      {data === undefined && error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {isOpen && data === undefined && error === null && <Skeleton height={240} aria-busy />}
    </Drawer>
  );
}
