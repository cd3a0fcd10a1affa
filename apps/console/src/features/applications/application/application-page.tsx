import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { AnchorLink } from '../../../components/links/links.js';
import { PageHeader } from '../../../components/page-header/page-header.js';
import { ErrorState } from '../../../components/states/error-state.js';
import { UrlTabs } from '../../../components/tabs/url-tabs.js';
import { useApplicationTexts } from '../locales/texts.js';
import { applicationQuery } from '../queries.js';

/** One application: its head, and a tab for each side of it. */
export function ApplicationPage(): ReactElement {
  const t = useApplicationTexts();
  const { applicationId } = useParams({ from: '/shell/applications/$applicationId' });
  const { data, error, refetch } = useQuery(applicationQuery(applicationId));
  const breadcrumbs = [
    <AnchorLink key="all" to="/applications">
      {t('title')}
    </AnchorLink>,
  ];
  if (error !== null && data === undefined)
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={28} width={220} mb="xl" />;
  const path = `/applications/${applicationId}`;
  return (
    <>
      <PageHeader title={data.name} description={data.description || undefined} breadcrumbs={breadcrumbs} />
      <UrlTabs
        label={t('tabs.label')}
        tabs={[
          { path, label: t('tabs.credentialSets') },
          { path: `${path}/details`, label: t('tabs.details') },
        ]}
      />
    </>
  );
}
