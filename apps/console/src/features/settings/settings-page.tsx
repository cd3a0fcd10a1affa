import { Box, Code, Group, Skeleton, Stack, Table, Text } from '@mantine/core';
import { IconZoomExclamation } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Fact, FactList } from '../../components/facts/facts.js';
import { PageHeader } from '../../components/page-header/page-header.js';
import { EmptyState } from '../../components/states/empty-state.js';
import { ErrorState } from '../../components/states/error-state.js';
import { RelativeTime } from '../../components/time/relative-time.js';
import { SearchField } from '../../components/url-filters/search-field.js';
import { useUrlFilters } from '../../components/url-filters/use-url-filters.js';
import type { Schema } from '../../lib/api/client.js';
import { findSettings } from './find-settings.js';
import { useSettingTexts } from './locales/texts.js';
import { settingsQuery, type Setting } from './queries.js';

const FILTERS = ['search'] as const;
const COLUMNS = ['setting', 'value', 'source', 'default'] as const;

/** What the operator told this server: each setting, what it does, and where it came from. */
export function SettingsPage(): ReactElement {
  const t = useSettingTexts();
  const { data, error, refetch } = useQuery(settingsQuery);
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      {error !== null && data === undefined ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton height={320} />
      ) : (
        <Stack gap="lg">
          <Server {...data} />
          <Found settings={data.items} />
        </Stack>
      )}
    </>
  );
}

function Server({ version, started_at, database, runtime }: Schema<'Settings'>): ReactElement {
  const t = useSettingTexts();
  return (
    <FactList>
      <Fact name={t('version')}>{version}</Fact>
      <Fact name={t('started')}>
        <RelativeTime at={started_at} />
      </Fact>
      <Fact name={t('database')}>{t(`databases.${database}`)}</Fact>
      <Fact name={t('runtime')}>Node.js {runtime}</Fact>
    </FactList>
  );
}

function Found({ settings }: { settings: readonly Setting[] }): ReactElement {
  const t = useSettingTexts();
  const [{ search = '' }, filter] = useUrlFilters(FILTERS);
  const found = findSettings(settings, search);
  return (
    <div>
      <Group mb="md">
        <SearchField
          key={search === '' ? 'empty' : 'searching'}
          label={t('search')}
          clear={t('clear')}
          value={search}
          onSearch={(text) => filter({ search: text })}
        />
      </Group>
      {found.length === 0 ? (
        <EmptyState
          icon={IconZoomExclamation}
          title={t('nothing.title')}
          description={t('nothing.description', { search })}
        />
      ) : (
        <SettingsTable settings={found} />
      )}
    </div>
  );
}

function SettingsTable({ settings }: { settings: readonly Setting[] }): ReactElement {
  const t = useSettingTexts();
  return (
    <Table.ScrollContainer minWidth={720} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table aria-label={t('title')} verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map((column) => (
              <Table.Th key={column} scope="col">
                {t(`column.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {settings.map((setting) => (
            <Row key={setting.name} setting={setting} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({ setting }: { setting: Setting }): ReactElement {
  const t = useSettingTexts();
  const { name, purpose, value, source } = setting;
  const isUsual = source === 'default';
  return (
    <Table.Tr data-setting={name}>
      <Table.Th scope="row" fw={400} style={{ verticalAlign: 'top' }}>
        <Code>{name}</Code>
        <Text size="sm" c="dimmed" mt={4} maw="24rem">
          {purpose}
        </Text>
      </Table.Th>
      <Table.Td style={{ verticalAlign: 'top' }}>
        <Value of={value} isSecret={value === 'set'} />
      </Table.Td>
      <Table.Td style={{ verticalAlign: 'top' }}>
        <Text size="sm" fw={isUsual ? 400 : 600} c={isUsual ? 'dimmed' : undefined}>
          {t(`source.${source}`)}
        </Text>
      </Table.Td>
      <Table.Td style={{ verticalAlign: 'top' }}>
        <Value of={setting.default} isSecret={false} />
      </Table.Td>
    </Table.Tr>
  );
}

function Value({ of: value, isSecret }: { of: string | null; isSecret: boolean }): ReactElement {
  const t = useSettingTexts();
  if (isSecret) return <Text size="sm">{t('set')}</Text>;
  if (value === null || value === '') {
    return (
      <Text size="sm" c="dimmed">
        {t('none')}
      </Text>
    );
  }
  return (
    <Box ff="monospace" fz="sm" style={{ overflowWrap: 'anywhere' }}>
      {value}
    </Box>
  );
}
