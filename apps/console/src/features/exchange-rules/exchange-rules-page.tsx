import { Anchor, Code, Group, Text } from '@mantine/core';
import { IconArrowsExchange, IconPlus } from '@tabler/icons-react';
import { useCallback, useMemo, type ReactElement } from 'react';
import { DataList, type Column } from '../../components/data-list/data-list.js';
import { ButtonLink } from '../../components/links/links.js';
import { PageHeader } from '../../components/page-header/page-header.js';
import { WriteOnly } from '../../components/permission/write-only.js';
import { EmptyState } from '../../components/states/empty-state.js';
import { StatusBadge } from '../../components/status/status-badge.js';
import { RelativeTime } from '../../components/time/relative-time.js';
import { useUrlFilters } from '../../components/url-filters/use-url-filters.js';
import { ExchangeRuleDrawer } from './exchange-rule-drawer.js';
import { useExchangeRuleTexts } from './locales/texts.js';
import { useExchangeRules, type ExchangeRule } from './queries.js';

const PARTS = ['rule'] as const;
const SPECIFICATION = 'https://www.rfc-editor.org/rfc/rfc8693';

/** All exchange rules, newest first. */
export function ExchangeRulesPage(): ReactElement {
  const t = useExchangeRuleTexts();
  const [{ rule }, show] = useUrlFilters(PARTS);
  const open = useCallback((id: string) => show({ rule: id }), [show]);
  return (
    <>
      <PageHeader
        title={t('title')}
        description={
          <>
            {t('description')}{' '}
            <Anchor href={SPECIFICATION} underline="always">
              {t('spec')}
            </Anchor>
          </>
        }
        actions={<Create label={t('create')} />}
      />
      <DataList
        label={t('title')}
        query={useExchangeRules()}
        columns={useColumns(open)}
        idOf={({ id }) => id}
        empty={
          <EmptyState
            icon={IconArrowsExchange}
            title={t('empty.title')}
            description={t('empty.description')}
            action={<Create label={t('empty.action')} />}
          />
        }
      />
      <ExchangeRuleDrawer id={rule} onClose={() => show({ rule: '' })} />
    </>
  );
}

function Create({ label }: { label: string }): ReactElement {
  return (
    <WriteOnly>
      <ButtonLink to="/exchange-rules/new" leftSection={<IconPlus size={16} aria-hidden />}>
        {label}
      </ButtonLink>
    </WriteOnly>
  );
}

function useColumns(onShow: (id: string) => void): readonly Column<ExchangeRule>[] {
  const t = useExchangeRuleTexts();
  return useMemo(
    () => [
      {
        id: 'way',
        header: t('column.way'),
        width: 3,
        cell: ({ id, from, to }) => (
          <Anchor component="button" type="button" fw={600} ta="start" onClick={() => onShow(id)}>
            {from} → {to}
          </Anchor>
        ),
      },
      {
        id: 'set',
        header: t('column.set'),
        width: 2,
        wideOnly: true,
        cell: ({ client_id }) => <Id of={client_id} />,
      },
      {
        id: 'scopes',
        header: t('column.scopes'),
        wideOnly: true,
        cell: ({ scope }) => (
          <Group gap={4}>
            {scope.split(' ').map((each) => (
              <Code key={each}>{each}</Code>
            ))}
          </Group>
        ),
      },
      { id: 'expires', header: t('column.expires'), cell: (each) => <RelativeTime at={each.expires_at} /> },
      { id: 'state', header: t('column.state'), cell: ({ state }) => <StatusBadge status={state} /> },
    ],
    [t, onShow],
  );
}

function Id({ of: id }: { of: string }): ReactElement {
  return (
    <Text size="sm" ff="monospace">
      {id}
    </Text>
  );
}
