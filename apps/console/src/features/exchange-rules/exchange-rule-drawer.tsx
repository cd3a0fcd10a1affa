import { Button, Code, Drawer, Group, Skeleton, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { ConfirmDialog } from '../../components/dialogs/confirm-dialog.js';
import { Fact } from '../../components/facts/facts.js';
import { WriteOnly } from '../../components/permission/write-only.js';
import { ErrorState } from '../../components/states/error-state.js';
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
  return (
    <Drawer
      opened={id !== undefined}
      onClose={onClose}
      position="right"
      size="lg"
      title={t('detail.title')}
      closeButtonProps={{ 'aria-label': t('detail.close') }}
    >
      {id !== undefined && <Loaded id={id} />}
    </Drawer>
  );
}

function Loaded({ id }: { id: string }): ReactElement {
  const t = useExchangeRuleTexts();
  const [isAsked, ask] = useState(false);
  const { data, error, refetch } = useQuery(exchangeRuleQuery(id));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={240} />;
  return (
    <Stack>
      <Group justify="space-between">
        <StatusBadge status={data.state} />
        {data.state !== 'removed' && (
          <WriteOnly>
            <Button variant="default" c="var(--mantine-color-error)" onClick={() => ask(true)}>
              {t('detail.remove')}
            </Button>
          </WriteOnly>
        )}
      </Group>
      <RuleFacts rule={data} />
      {isAsked && <Removal id={id} onClose={() => ask(false)} />}
    </Stack>
  );
}

function RuleFacts({ rule }: { rule: ExchangeRule }): ReactElement {
  const t = useExchangeRuleTexts();
  const { id, client_id, from, to, scope, reason, expires_at, created_at, created_by } = rule;
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
      <Fact name={t('detail.created')} hint={t('detail.by', { who: created_by })}>
        <RelativeTime at={created_at} />
      </Fact>
      {rule.removed_at !== null && (
        <Fact name={t('detail.removed')} hint={t('detail.by', { who: rule.removed_by ?? '' })}>
          <RelativeTime at={rule.removed_at} />
        </Fact>
      )}
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
