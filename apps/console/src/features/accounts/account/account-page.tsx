import { Box, Code, Group, Skeleton } from '@mantine/core';
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
import { useAccountTexts } from '../locales/texts.js';
import { accountQuery, type Account } from '../queries.js';
import { AccountActs } from './account-acts.js';
import { RoleBadges } from './role-badges.js';

/** One account: who it is, what can be done to it, and a tab for each side of it. */
export function AccountPage(): ReactElement {
  const t = useAccountTexts();
  const { accountId } = useParams({ from: '/shell/accounts/$accountId' });
  const { data, error, refetch } = useQuery(accountQuery(accountId));
  if (error !== null && data === undefined) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return <Skeleton height={28} width={220} mb="xl" />;
  const path = `/accounts/${accountId}`;
  return (
    <>
      <PageHeader
        title={data.name}
        badge={<Badges {...data} />}
        actions={<AccountActs account={data} />}
        breadcrumbs={[
          <AnchorLink key="all" to="/accounts">
            {t('title')}
          </AnchorLink>,
        ]}
      />
      <Head {...data} />
      <UrlTabs
        label={t('tabs.label')}
        tabs={[
          { path, label: t('tabs.details') },
          { path: `${path}/sessions`, label: t('tabs.sessions') },
          { path: `${path}/access`, label: t('tabs.access') },
        ]}
      />
    </>
  );
}

function Badges({ status, roles }: Account): ReactElement {
  return (
    <Group gap="xs">
      <StatusBadge status={status} />
      {roles.length > 0 && <RoleBadges roles={roles} />}
    </Group>
  );
}

function Head({ id, email, created_at, password_changed_at }: Account): ReactElement {
  const t = useAccountTexts();
  return (
    <Box mb="lg">
      <FactList>
        <Fact name={t('form.email')}>{email}</Fact>
        <Fact name={t('head.id')}>
          <Group gap="xs">
            <Code>{id}</Code>
            <CopyButton value={id} of={t('head.id')} />
          </Group>
        </Fact>
        <Fact name={t('head.created')}>
          <RelativeTime at={created_at} />
        </Fact>
        <Fact name={t('head.password')}>
          {password_changed_at === null ? (
            t('head.noPassword')
          ) : (
            <>
              {t('head.passwordSince')} <RelativeTime at={password_changed_at} />
            </>
          )}
        </Fact>
      </FactList>
    </Box>
  );
}
