import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { AnchorLink } from '../../../components/links/links.js';
import { PageHeader } from '../../../components/page-header/page-header.js';
import { ErrorState } from '../../../components/states/error-state.js';
import { useDelegationTexts } from '../locales/texts.js';
import { serviceAccountQuery } from '../queries.js';
import { DelegationForm } from './delegation-form.js';

/** Makes a delegation. What a dry run found missing may stand in the address already. */
export function NewDelegationPage(): ReactElement {
  const t = useDelegationTexts();
  const { clientId } = useParams({ from: '/shell/service-accounts/$clientId/delegations/new' });
  const { data, error, refetch } = useQuery(serviceAccountQuery(clientId));
  if (error !== null && data === undefined) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return <Skeleton height={28} width={220} mb="xl" />;
  return (
    <>
      <PageHeader
        title={t('make.title')}
        breadcrumbs={[
          <AnchorLink key="account" to="/service-accounts/$clientId" params={{ clientId }}>
            {data.name}
          </AnchorLink>,
          <AnchorLink key="list" to="/service-accounts/$clientId/delegations" params={{ clientId }}>
            {t('title')}
          </AnchorLink>,
        ]}
      />
      <DelegationForm account={data} />
    </>
  );
}
