import { Code, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useMemo, type ReactElement } from 'react';
import { DataList, type Column } from '../../../components/data-list/data-list.js';
import { EmptyState } from '../../../components/states/empty-state.js';
import { StatusBadge } from '../../../components/status/status-badge.js';
import type { Schema } from '../../../lib/api/client.js';
import { useApplicationTexts } from '../locales/texts.js';
import { useCredentialSets } from '../queries.js';

/** The credential sets of an application: one for every grant type it needs. */
export function CredentialSetsTab(): ReactElement {
  const t = useApplicationTexts();
  const { applicationId } = useParams({ from: '/shell/applications/$applicationId' });
  return (
    <DataList
      label={t('sets.title')}
      query={useCredentialSets(applicationId)}
      columns={useColumns()}
      idOf={({ client_id }) => client_id}
      empty={<EmptyState icon={IconKey} title={t('sets.empty')} description={t('sets.emptyWhy')} />}
    />
  );
}

function useColumns(): readonly Column<Schema<'CredentialSet'>>[] {
  const t = useApplicationTexts();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('sets.column.name'),
        width: 2,
        cell: ({ name }) => <Text fw={600}>{name}</Text>,
      },
      {
        id: 'grant',
        header: t('sets.column.grant'),
        wideOnly: true,
        cell: (set) => <Code>{set.grant_type}</Code>,
      },
      {
        id: 'client',
        header: t('sets.column.clientId'),
        width: 2,
        cell: (set) => <Code>{set.client_id}</Code>,
      },
      {
        id: 'status',
        header: t('sets.column.status'),
        cell: ({ status }) => <StatusBadge status={status} />,
      },
    ],
    [t],
  );
}
