import { Code, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { GRANTS } from '../../../components/grants/grant-type.js';
import { useGrantTexts } from '../../../components/grants/locales/texts.js';
import { AnchorLink, ButtonLink } from '../../../components/links/links.js';
import { PageHeader } from '../../../components/page-header/page-header.js';
import { ErrorState } from '../../../components/states/error-state.js';
import { StatusBadge } from '../../../components/status/status-badge.js';
import { UrlTabs } from '../../../components/tabs/url-tabs.js';
import { SetActions } from '../acts/set-actions.js';
import { useCredentialSetTexts } from '../locales/texts.js';
import { setQuery } from '../queries.js';

const TABS = ['overview', 'code', 'settings', 'failures'] as const;

/** One credential set: its head, and a tab for each side of it. */
export function SetPage(): ReactElement {
  const t = useCredentialSetTexts();
  const grant = useGrantTexts();
  const { clientId } = useParams({ from: '/shell/credential-sets/$clientId' });
  const { data: set, error, refetch } = useQuery(setQuery(clientId));
  if (error !== null && set === undefined) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (set === undefined) return <Skeleton height={28} width={220} mb="xl" />;
  const { name } = GRANTS[set.grant_type];
  const path = `/credential-sets/${clientId}`;
  return (
    <>
      <PageHeader
        title={set.name}
        badge={<StatusBadge status={set.status} />}
        description={
          <>
            {grant(`grant.${name}.title`)} · <Code>{name}</Code>
          </>
        }
        breadcrumbs={[
          <AnchorLink key="all" to="/applications">
            {t('applications')}
          </AnchorLink>,
          <AnchorLink
            key="one"
            to="/applications/$applicationId"
            params={{ applicationId: set.application_id }}
          >
            {set.application_name}
          </AnchorLink>,
        ]}
        actions={
          <>
            {name === 'jwt-bearer' && (
              <ButtonLink to="/service-accounts/$clientId" params={{ clientId }} variant="default">
                {t('serviceAccount')}
              </ButtonLink>
            )}
            <SetActions set={set} />
          </>
        }
      />
      <UrlTabs
        label={t('tabs.label')}
        tabs={TABS.map((tab) => ({
          path: tab === 'overview' ? path : `${path}/${tab}`,
          label: t(`tabs.${tab}`),
        }))}
      />
    </>
  );
}
