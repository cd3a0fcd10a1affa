import { Alert, Badge, Code, Group, Skeleton } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { CopyButton } from '../../../components/copy/copy-button.js';
import { AnchorLink } from '../../../components/links/links.js';
import { PageHeader } from '../../../components/page-header/page-header.js';
import { ErrorState } from '../../../components/states/error-state.js';
import { UrlTabs } from '../../../components/tabs/url-tabs.js';
import { useApiTexts } from '../locales/texts.js';
import { fromPathName } from '../path-name.js';
import { apiQuery } from '../queries.js';

/** One API: its head, its scopes and settings, and who may ask for what. */
export function ApiPage(): ReactElement {
  const t = useApiTexts();
  const { api } = useParams({ from: '/shell/apis/$api' });
  const { data, error, refetch } = useQuery(apiQuery(fromPathName(api)));
  if (error !== null && data === undefined) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return <Skeleton height={28} width={220} mb="xl" />;
  const { name, identifier, built_in } = data;
  const path = `/apis/${api}`;
  return (
    <>
      <PageHeader
        title={name}
        badge={
          built_in && (
            <Badge variant="default" tt="none">
              {t('builtIn')}
            </Badge>
          )
        }
        breadcrumbs={[
          <AnchorLink key="all" to="/apis">
            {t('title')}
          </AnchorLink>,
        ]}
      />
      <Group gap="xs" mb="lg">
        <Code>{identifier}</Code>
        <CopyButton value={identifier} of={t('form.identifier')} />
      </Group>
      {built_in && (
        <Alert variant="outline" color="gray" icon={<IconLock size={20} aria-hidden />} mb="lg" role="note">
          {t('builtInWhy')}
        </Alert>
      )}
      <UrlTabs
        label={t('tabs.label')}
        tabs={[
          { path, label: t('tabs.details') },
          { path: `${path}/access`, label: t('tabs.access') },
        ]}
      />
    </>
  );
}
