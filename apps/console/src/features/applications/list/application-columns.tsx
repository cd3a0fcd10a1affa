import { Text } from '@mantine/core';
import { useMemo } from 'react';
import type { Column } from '../../../components/data-list/data-list.js';
import { AnchorLink } from '../../../components/links/links.js';
import { RelativeTime } from '../../../components/time/relative-time.js';
import { useApplicationTexts } from '../locales/texts.js';
import type { Application } from '../queries.js';

/** What the list tells of an application. */
export function useApplicationColumns(): readonly Column<Application>[] {
  const t = useApplicationTexts();
  return useMemo(
    () => [
      { id: 'name', header: t('column.name'), width: 2, cell: (application) => <Name {...application} /> },
      { id: 'owner', header: t('column.owner'), wideOnly: true, cell: ({ owner }) => owner },
      {
        id: 'contacts',
        header: t('column.contacts'),
        wideOnly: true,
        cell: ({ contacts }) => contacts.join(', '),
      },
      { id: 'created', header: t('column.created'), cell: (each) => <RelativeTime at={each.created_at} /> },
    ],
    [t],
  );
}

function Name({ id, name, description }: Application) {
  return (
    <>
      <AnchorLink to="/applications/$applicationId" params={{ applicationId: id }} fw={600}>
        {name}
      </AnchorLink>
      {description !== '' && (
        <Text size="sm" c="dimmed" lineClamp={1}>
          {description}
        </Text>
      )}
    </>
  );
}
