import { Box, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { CopyButton } from '../../../components/copy/copy-button.js';
import { Fact, FactList } from '../../../components/facts/facts.js';
import { AnchorLink } from '../../../components/links/links.js';
import { PageHeader } from '../../../components/page-header/page-header.js';
import { ErrorState } from '../../../components/states/error-state.js';
import { StatusBadge } from '../../../components/status/status-badge.js';
import { UrlTabs } from '../../../components/tabs/url-tabs.js';
import { RelativeTime } from '../../../components/time/relative-time.js';
import { Warnings } from '../../../components/warnings/warnings.js';
import { useServiceAccountTexts } from '../locales/texts.js';
import { serviceAccountQuery, type ServiceAccount } from '../queries.js';
import { lastUseOf } from './proofs.js';

/** One service account: its head, what to know of it, and a tab for each side of it. */
export function ServiceAccountPage(): ReactElement {
  const t = useServiceAccountTexts();
  const { clientId } = useParams({ from: '/shell/service-accounts/$clientId' });
  const { data, error, refetch } = useQuery(serviceAccountQuery(clientId));
  if (error !== null && data === undefined) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return <Skeleton height={28} width={220} mb="xl" />;
  const path = `/service-accounts/${clientId}`;
  return (
    <>
      <PageHeader
        title={data.name}
        badge={<StatusBadge status={data.status} />}
        breadcrumbs={[
          <AnchorLink key="all" to="/service-accounts">
            {t('title')}
          </AnchorLink>,
        ]}
      />
      <Head account={data} />
      <Warnings set={data} mb="lg" />
      <UrlTabs
        label={t('tabs.label')}
        tabs={[
          { path, label: t('tabs.keys') },
          { path: `${path}/issuers`, label: t('tabs.issuers') },
          { path: `${path}/delegations`, label: t('tabs.delegations') },
          { path: `${path}/dry-run`, label: t('tabs.dryRun') },
          { path: `${path}/settings`, label: t('tabs.settings') },
        ]}
      />
    </>
  );
}

function Head({ account }: { account: ServiceAccount }): ReactElement {
  const t = useServiceAccountTexts();
  const { application_id, application_name, client_id, client_email } = account;
  return (
    <Box mb="lg">
      <FactList>
        <Fact name={t('head.of')}>
          <AnchorLink to="/applications/$applicationId" params={{ applicationId: application_id }}>
            {application_name}
          </AnchorLink>
        </Fact>
        <Fact name={t('head.used')}>
          <RelativeTime at={lastUseOf(account)} />
        </Fact>
        <Id name={t('head.clientId')} value={client_id} />
        {client_email !== null && <Id name={t('head.email')} value={client_email} />}
      </FactList>
    </Box>
  );
}

function Id({ name, value }: { name: string; value: string }): ReactElement {
  return (
    <Fact name={name}>
      <Box component="span" ff="monospace" fz="sm" mr="xs">
        {value}
      </Box>
      <CopyButton value={value} of={name} />
    </Fact>
  );
}
