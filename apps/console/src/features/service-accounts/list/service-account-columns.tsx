import { Text } from '@mantine/core';
import { useMemo } from 'react';
import type { Column } from '../../../components/data-list/data-list.js';
import { AnchorLink } from '../../../components/links/links.js';
import { StatusBadge } from '../../../components/status/status-badge.js';
import { RelativeTime } from '../../../components/time/relative-time.js';
import { lastUseOf, proofsOf } from '../account/proofs.js';
import { useServiceAccountTexts } from '../locales/texts.js';
import type { ServiceAccount } from '../queries.js';

/** What the list tells of a service account. */
export function useServiceAccountColumns(): readonly Column<ServiceAccount>[] {
  const t = useServiceAccountTexts();
  return useMemo(
    () => [
      { id: 'name', header: t('column.name'), width: 2, cell: (account) => <Name {...account} /> },
      {
        id: 'application',
        header: t('column.application'),
        wideOnly: true,
        cell: ({ application_id, application_name }) => (
          <AnchorLink to="/applications/$applicationId" params={{ applicationId: application_id }}>
            {application_name}
          </AnchorLink>
        ),
      },
      { id: 'proof', header: t('column.proof'), wideOnly: true, cell: (account) => <Proofs {...account} /> },
      {
        id: 'used',
        header: t('column.used'),
        cell: (account) => <RelativeTime at={lastUseOf(account)} />,
      },
      { id: 'status', header: t('column.status'), cell: ({ status }) => <StatusBadge status={status} /> },
    ],
    [t],
  );
}

function Name({ name, client_id }: ServiceAccount) {
  return (
    <>
      <AnchorLink to="/service-accounts/$clientId" params={{ clientId: client_id }} fw={600}>
        {name}
      </AnchorLink>
      <Text size="sm" c="dimmed" ff="monospace" truncate>
        {client_id}
      </Text>
    </>
  );
}

function Proofs(account: ServiceAccount) {
  const t = useServiceAccountTexts();
  const { keys, trusts, isPublished } = proofsOf(account);
  const parts = [
    ...(keys > 0 ? [t('proof.keys', { count: keys })] : []),
    ...(trusts > 0 ? [t('proof.trusts', { count: trusts })] : []),
    ...(isPublished ? [t('proof.published')] : []),
  ];
  if (parts.length > 0) return <Text>{parts.join(', ')}</Text>;
  return <Text c="var(--console-warn)">{t('proof.none')}</Text>;
}
