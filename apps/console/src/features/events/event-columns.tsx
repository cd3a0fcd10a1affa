import { Code } from '@mantine/core';
import { useMemo } from 'react';
import type { Column } from '../../components/data-list/data-list.js';
import { AnchorLink } from '../../components/links/links.js';
import { RelativeTime } from '../../components/time/relative-time.js';
import { useEventTexts } from './locales/texts.js';
import type { Event } from './queries.js';

/** What the list tells of an event. The kind opens all that was recorded. */
export function useEventColumns(): readonly Column<Event>[] {
  const t = useEventTexts();
  return useMemo(
    () => [
      {
        id: 'kind',
        header: t('column.kind'),
        width: 2,
        cell: ({ id, kind }) => (
          <AnchorLink to="/events/$id" params={{ id }} search={(before: object) => before} fw={600}>
            {kind}
          </AnchorLink>
        ),
      },
      { id: 'at', header: t('column.at'), width: 1.4, cell: ({ at }) => <RelativeTime at={at} /> },
      {
        id: 'actor',
        header: t('column.actor'),
        width: 2,
        wideOnly: true,
        cell: ({ actor }) => <Code>{actor}</Code>,
      },
      {
        id: 'target',
        header: t('column.target'),
        width: 2,
        wideOnly: true,
        cell: ({ target }) => target !== null && <Code>{target}</Code>,
      },
      { id: 'ip', header: t('column.ip'), wideOnly: true, cell: ({ ip }) => ip },
    ],
    [t],
  );
}
