import { Button } from '@mantine/core';
import { IconZoomExclamation } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { EmptyState } from './empty-state.js';

/** A list of which nothing matches what was looked for, and the way back to all of it. */
export function NothingFound({
  title,
  description,
  clear,
  onClear,
}: {
  title: string;
  description: string;
  /** What the button says. */
  clear: string;
  onClear: () => void;
}): ReactElement {
  return (
    <EmptyState
      icon={IconZoomExclamation}
      title={title}
      description={description}
      action={
        <Button variant="default" onClick={onClear}>
          {clear}
        </Button>
      }
    />
  );
}
