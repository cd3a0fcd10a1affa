import { Button, Code, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { ConfirmDialog } from '../../components/dialogs/confirm-dialog.js';
import { EntryDrawer } from '../../components/entry-drawer/entry-drawer.js';
import { ActFact } from '../../components/facts/act-fact.js';
import { Fact } from '../../components/facts/facts.js';
import { WriteOnly } from '../../components/permission/write-only.js';
import { StatusBadge } from '../../components/status/status-badge.js';
import { RelativeTime } from '../../components/time/relative-time.js';
import { useExchangeRuleTexts } from './locales/texts.js';
import { exchangeRuleQuery, useRemoveRule, type ExchangeRule } from './queries.js';

/** All that is known of one exchange rule, and the way to remove it. */
export function ExchangeRuleDrawer({
  id,
  onClose,
}: {
  id: string | undefined;
  onClose: () => void;
}): ReactElement {
  const t = useExchangeRuleTexts();
  const found = useQuery({ ...exchangeRuleQuery(id ?? ''), enabled: id !== undefined });
  return (
    <EntryDrawer isOpen={id !== undefined} title={t('detail.title')} {...{ found, onClose }}>
      {(rule) => <Detail rule={rule} />}
    </EntryDrawer>
  );
}

function Detail({ rule }: { rule: ExchangeRule }): ReactElement {
  const t = useExchangeRuleTexts();
  const [isAsked, ask] = useState(false);
  return (
    <Stack>
      <Group justify="space-between">
        <StatusBadge status={rule.state} />
        {rule.state !== 'removed' && (
          <WriteOnly>
            <Button variant="default" c="var(--mantine-color-error)" onClick={() => ask(true)}>
              {t('detail.remove')}
            </Button>
          </WriteOnly>
        )}
      </Group>
      <RuleFacts rule={rule} />
      {isAsked && <Removal id={rule.id} onClose={() => ask(false)} />}
    </Stack>
  );
}

function RuleFacts({ rule }: { rule: ExchangeRule }): ReactElement {
  const t = useExchangeRuleTexts();
  const { id, client_id, from, to, scope, reason, expires_at } = rule;
  const { created_at, created_by, removed_at, removed_by } = rule;
  return (
    <Stack component="dl" m={0}>
      <Fact name={t('detail.from')}>{from}</Fact>
      <Fact name={t('detail.to')}>{to}</Fact>
      <Fact name={t('detail.scopes')}>
        <Code>{scope}</Code>
      </Fact>
      <Fact name={t('detail.set')}>
        <Code>{client_id}</Code>
      </Fact>
      <Fact name={t('detail.reason')}>{reason}</Fact>
      <Fact name={t('detail.expires')}>
        <RelativeTime at={expires_at} />
      </Fact>
      <ActFact name={t('detail.created')} at={created_at} by={created_by} />
      <ActFact name={t('detail.removed')} at={removed_at} by={removed_by} />
      <Fact name={t('detail.id')}>
        <Code>{id}</Code>
      </Fact>
    </Stack>
  );
}

function Removal({ id, onClose }: { id: string; onClose: () => void }): ReactElement {
  const t = useExchangeRuleTexts();
  const { mutate, isPending, error } = useRemoveRule();
  const onSuccess = (): void => {
    notifications.show({ message: t('removal.done') });
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      {...{ isPending, error, onClose }}
      title={t('removal.title')}
      description={t('removal.why')}
      confirm={t('removal.confirm')}
      isDangerous
      onConfirm={() => mutate(id, { onSuccess })}
    />
  );
}
