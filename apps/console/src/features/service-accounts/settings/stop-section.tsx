import { Button, Group, Skeleton, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { Fact, FactList } from '../../../components/facts/facts.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { ErrorState } from '../../../components/states/error-state.js';
import { RelativeTime } from '../../../components/time/relative-time.js';
import { useFormats } from '../../../lib/formats/use-formats.js';
import type { Schema } from '../../../lib/api/client.js';
import { ActDialog, type StoppingAct } from '../acts/act-dialog.js';
import { useServiceAccountTexts } from '../locales/texts.js';
import { impactQuery, useAccountAct, type Act, type ServiceAccount } from '../queries.js';

/** Stops a service account, lets it work again, or ends it: with what stops shown first. */
export function StopSection({ account }: { account: ServiceAccount }): ReactElement {
  const t = useServiceAccountTexts();
  const { name, client_id, status } = account;
  const [asked, ask] = useState<StoppingAct | null>(null);
  const { mutate, isPending, error, reset } = useAccountAct(client_id);
  const close = (): void => {
    ask(null);
    reset();
  };
  const run = (act: Act): void =>
    mutate(act, {
      onSuccess: () => {
        close();
        notifications.show({ message: t(`act.done.${act}`, { name }) });
      },
    });
  return (
    <section aria-labelledby="stop">
      <Title order={2} id="stop" mb="xs">
        {t('settings.stop')}
      </Title>
      <Text c="dimmed" mb="sm">
        {t(`settings.stopWhy.${status}`)}
      </Text>
      <WriteOnly>
        <Group>
          {status === 'enabled' && (
            <Button variant="default" onClick={() => ask('disable')}>
              {t('act.disable')}
            </Button>
          )}
          {status === 'disabled' && (
            <Button variant="default" loading={isPending} onClick={() => run('enable')}>
              {t('act.enable')}
            </Button>
          )}
          {status !== 'retired' && (
            <Button variant="default" c="var(--mantine-color-error)" onClick={() => ask('retire')}>
              {t('act.retire')}
            </Button>
          )}
        </Group>
      </WriteOnly>
      {asked !== null && (
        <ActDialog
          {...{ name, act: asked, isPending, error }}
          impact={<Impact clientId={client_id} />}
          onConfirm={() => run(asked)}
          onClose={close}
        />
      )}
    </section>
  );
}

function Impact({ clientId }: { clientId: string }): ReactElement {
  const t = useServiceAccountTexts();
  const { number } = useFormats();
  const { data, error, refetch } = useQuery({ ...impactQuery(clientId), staleTime: 0 });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={90} />;
  const counted = ({ count, at_least }: Schema<'BoundedCount'>): string =>
    at_least ? t('impact.atLeast', { count: number(count) }) : number(count);
  return (
    <FactList>
      <Fact name={t('impact.tokens')}>{counted(data.live_access_tokens)}</Fact>
      <Fact name={t('impact.recent')}>{counted(data.tokens_last_24_hours)}</Fact>
      <Fact name={t('impact.delegations')}>{number(data.live_delegations)}</Fact>
      <Fact name={t('impact.used')}>
        <RelativeTime at={data.last_used_at} />
      </Fact>
    </FactList>
  );
}
