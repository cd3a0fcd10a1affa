import { IconUsers } from '@tabler/icons-react';
import { useCallback, type ReactElement } from 'react';
import { DataList } from '../../../components/data-list/data-list.js';
import { ButtonLink } from '../../../components/links/links.js';
import { PageHeader } from '../../../components/page-header/page-header.js';
import { EmptyState } from '../../../components/states/empty-state.js';
import { useUrlFilters } from '../../../components/url-filters/use-url-filters.js';
import { useDelegationTexts } from '../locales/texts.js';
import { useDelegations } from '../queries.js';
import { useDelegationColumns } from './delegation-columns.js';
import { DelegationDrawer } from './delegation-drawer.js';

const PARTS = ['delegation'] as const;

/** The delegations of all service accounts, newest first. */
export function DelegationsPage(): ReactElement {
  const t = useDelegationTexts();
  const [{ delegation }, show] = useUrlFilters(PARTS);
  const open = useCallback((id: string) => show({ delegation: id }), [show]);
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <DataList
        label={t('title')}
        query={useDelegations(undefined)}
        columns={useDelegationColumns(open, true)}
        idOf={({ id }) => id}
        empty={
          <EmptyState
            icon={IconUsers}
            title={t('emptyAll.title')}
            description={t('emptyAll.description')}
            action={<ButtonLink to="/service-accounts">{t('emptyAll.action')}</ButtonLink>}
          />
        }
      />
      <DelegationDrawer id={delegation} onClose={() => show({ delegation: '' })} />
    </>
  );
}
