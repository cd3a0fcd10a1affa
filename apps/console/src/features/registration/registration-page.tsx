import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { AnchorLink } from '../../components/links/links.js';
import { PageHeader } from '../../components/page-header/page-header.js';
import { ErrorState } from '../../components/states/error-state.js';
import { api, dataOf, type Schema } from '../../lib/api/client.js';
import { APPLICATIONS } from '../../lib/api/query-keys.js';
import { useRegistrationTexts } from './locales/texts.js';
import { RegistrationSteps } from './registration-steps.js';

/** Registers a new application, with the credentials it needs. */
export function RegistrationPage(): ReactElement {
  const t = useRegistrationTexts();
  return (
    <>
      <PageHeader title={t('title')} breadcrumbs={[<Applications key="all" />]} />
      <RegistrationSteps />
    </>
  );
}

/** Adds credentials to an application that exists. */
export function AddCredentialsPage(): ReactElement {
  const t = useRegistrationTexts();
  const { applicationId: id } = useParams({ from: '/shell/applications/$applicationId/credentials/new' });
  const { data, error, refetch } = useQuery({
    queryKey: [...APPLICATIONS, id],
    queryFn: ({ signal }): Promise<Schema<'Application'>> =>
      dataOf(api.GET('/api/v1/applications/{id}', { params: { path: { id } }, signal })),
  });
  if (error !== null && data === undefined)
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={28} width={220} mb="xl" />;
  return (
    <>
      <PageHeader
        title={t('addTitle')}
        breadcrumbs={[
          <Applications key="all" />,
          <AnchorLink key="one" to="/applications/$applicationId" params={{ applicationId: id }}>
            {data.name}
          </AnchorLink>,
        ]}
      />
      <RegistrationSteps existing={data} />
    </>
  );
}

function Applications(): ReactElement {
  return <AnchorLink to="/applications">{useRegistrationTexts()('applications')}</AnchorLink>;
}
