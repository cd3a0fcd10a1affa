import { Badge, Group, Text } from '@mantine/core';
import { IconApi, IconPlus } from '@tabler/icons-react';
import { useMemo, type ReactElement } from 'react';
import { DataList, type Column } from '../../../components/data-list/data-list.js';
import { AnchorLink, ButtonLink } from '../../../components/links/links.js';
import { PageHeader } from '../../../components/page-header/page-header.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { EmptyState } from '../../../components/states/empty-state.js';
import { RelativeTime } from '../../../components/time/relative-time.js';
import { useApiTexts } from '../locales/texts.js';
import { toPathName } from '../path-name.js';
import { useApis, type Api } from '../queries.js';

/** All APIs, newest first. */
export function ApisPage(): ReactElement {
  const t = useApiTexts();
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('description')}
        actions={<Create label={t('create')} />}
      />
      <DataList
        label={t('title')}
        query={useApis()}
        columns={useColumns()}
        idOf={({ identifier }) => identifier}
        empty={
          <EmptyState
            icon={IconApi}
            title={t('empty.title')}
            description={t('empty.description')}
            action={<Create label={t('empty.action')} />}
          />
        }
      />
    </>
  );
}

function Create({ label }: { label: string }): ReactElement {
  return (
    <WriteOnly>
      <ButtonLink to="/apis/new" leftSection={<IconPlus size={16} aria-hidden />}>
        {label}
      </ButtonLink>
    </WriteOnly>
  );
}

function useColumns(): readonly Column<Api>[] {
  const t = useApiTexts();
  return useMemo(
    () => [
      { id: 'name', header: t('column.name'), width: 3, cell: (each) => <Name {...each} /> },
      {
        id: 'scopes',
        header: t('column.scopes'),
        cell: ({ scopes }) => t('scopes', { count: scopes.length }),
      },
      {
        id: 'token',
        header: t('column.token'),
        width: 2,
        wideOnly: true,
        cell: ({ token_format, signature_algorithm }) =>
          t(`format.${token_format}`, { algorithm: signature_algorithm }),
      },
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

function Name({ identifier, name, built_in }: Api): ReactElement {
  const t = useApiTexts();
  return (
    <>
      <Group gap="xs">
        <AnchorLink to="/apis/$api" params={{ api: toPathName(identifier) }} fw={600}>
          {name}
        </AnchorLink>
        {built_in && (
          <Badge variant="default" tt="none">
            {t('builtIn')}
          </Badge>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {identifier}
      </Text>
    </>
  );
}
