import { Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useCallback, type ReactElement } from 'react';
import { DataList } from '../../../components/data-list/data-list.js';
import { ButtonLink } from '../../../components/links/links.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { EmptyState } from '../../../components/states/empty-state.js';
import { useUrlFilters } from '../../../components/url-filters/use-url-filters.js';
import { useDelegationTexts } from '../locales/texts.js';
import { serviceAccountQuery, useDelegations } from '../queries.js';
import { useDelegationColumns } from './delegation-columns.js';
import { DelegationDrawer } from './delegation-drawer.js';

const PARTS = ['delegation'] as const;

/** Whom a service account may act for: its delegations, newest first. */
export function DelegationsTab(): ReactElement {
  const t = useDelegationTexts();
  const { clientId } = useParams({ from: '/shell/service-accounts/$clientId' });
  const { data: account } = useSuspenseQuery(serviceAccountQuery(clientId));
  const [{ delegation }, show] = useUrlFilters(PARTS);
  const query = useDelegations(clientId);
  const create = account.status === 'enabled' && <Create clientId={clientId} />;
  const isEmpty = query.data?.pages[0]?.items.length === 0;
  return (
    <Stack>
      <Group justify="space-between" align="flex-start">
        <Text c="dimmed" maw="46rem" flex="1 1 20rem">
          {t('tabDescription')}
        </Text>
        {!isEmpty && create}
      </Group>
      <div>
        <DataList
          label={t('title')}
          query={query}
          columns={useDelegationColumns(
            useCallback((id) => show({ delegation: id }), [show]),
            false,
          )}
          idOf={({ id }) => id}
          empty={
            <EmptyState
              icon={IconUsers}
              title={t('empty.title')}
              description={t('empty.description')}
              action={create}
            />
          }
        />
      </div>
      <DelegationDrawer id={delegation} onClose={() => show({ delegation: '' })} />
    </Stack>
  );
}

function Create({ clientId }: { clientId: string }): ReactElement {
  const t = useDelegationTexts();
  return (
    <WriteOnly>
      <ButtonLink
        to="/service-accounts/$clientId/delegations/new"
        params={{ clientId }}
        leftSection={<IconPlus size={16} aria-hidden />}
      >
        {t('create')}
      </ButtonLink>
    </WriteOnly>
  );
}
