import { Text } from '@mantine/core';
import { useMemo, type ReactElement } from 'react';
import type { Column } from '../../../components/data-list/data-list.js';
import { AnchorLink } from '../../../components/links/links.js';
import { StatusBadge } from '../../../components/status/status-badge.js';
import { RelativeTime } from '../../../components/time/relative-time.js';
import { RoleBadges } from '../account/role-badges.js';
import { useAccountTexts } from '../locales/texts.js';
import type { Account } from '../queries.js';

/** What the list tells of an account. */
export function useAccountColumns(): readonly Column<Account>[] {
  const t = useAccountTexts();
  return useMemo(
    () => [
      { id: 'name', header: t('column.name'), width: 3, cell: (account) => <Name {...account} /> },
      {
        id: 'roles',
        header: t('column.roles'),
        cell: ({ roles }) => <RoleBadges roles={roles} />,
        wideOnly: true,
      },
      { id: 'status', header: t('column.status'), cell: ({ status }) => <StatusBadge status={status} /> },
      {
        id: 'created',
        header: t('column.created'),
        wideOnly: true,
        cell: (each) => <RelativeTime at={each.created_at} />,
      },
    ],
    [t],
  );
}

function Name({ id, name, email }: Account): ReactElement {
  return (
    <>
      <AnchorLink to="/accounts/$accountId" params={{ accountId: id }} fw={600}>
        {name}
      </AnchorLink>
      <Text size="sm" c="dimmed" truncate>
        {email}
      </Text>
    </>
  );
}
