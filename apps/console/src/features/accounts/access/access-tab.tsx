import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconHandStop } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState, type ReactElement } from 'react';
import { DataList, type Column } from '../../../components/data-list/data-list.js';
import { ConfirmDialog } from '../../../components/dialogs/confirm-dialog.js';
import { AnchorLink } from '../../../components/links/links.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { EmptyState } from '../../../components/states/empty-state.js';
import { RelativeTime } from '../../../components/time/relative-time.js';
import { useFormats } from '../../../lib/formats/use-formats.js';
import { useAccountTexts } from '../locales/texts.js';
import { useConsents, useTakeBack, type Consent } from '../queries.js';

/** What a person allowed, application by application. */
export function AccessTab(): ReactElement {
  const t = useAccountTexts();
  const { accountId } = useParams({ from: '/shell/accounts/$accountId' });
  const [asked, ask] = useState<Consent | null>(null);
  return (
    <Stack>
      <Text c="dimmed">{t('access.description')}</Text>
      <div>
        <DataList
          label={t('tabs.access')}
          query={useConsents(accountId)}
          columns={useColumns(ask)}
          idOf={({ client_id }) => client_id}
          empty={
            <EmptyState icon={IconHandStop} title={t('access.empty')} description={t('access.emptyWhy')} />
          }
        />
      </div>
      {asked !== null && <TakeBackDialog consent={asked} onClose={() => ask(null)} />}
    </Stack>
  );
}

const nameOf = ({ application_name, client_id }: Consent): string => application_name ?? client_id;

function useColumns(onTake: (consent: Consent) => void): readonly Column<Consent>[] {
  const t = useAccountTexts();
  return useMemo(
    () => [
      { id: 'application', header: t('access.column.application'), width: 2, cell: Application },
      {
        id: 'scopes',
        header: t('access.column.scopes'),
        width: 2,
        wideOnly: true,
        cell: ({ scopes }) => (
          <Group gap={4}>
            {scopes.map(({ audience, scope }) => (
              <Code key={`${audience} ${scope}`}>{scope}</Code>
            ))}
          </Group>
        ),
      },
      {
        id: 'granted',
        header: t('access.column.granted'),
        cell: ({ granted_at }) => <RelativeTime at={granted_at} />,
      },
      {
        id: 'live',
        header: t('access.column.live'),
        wideOnly: true,
        cell: ({ live_sign_ins }) => t('access.live', { count: live_sign_ins }),
      },
      {
        id: 'take',
        header: t('access.column.take'),
        cell: (consent) => (
          <WriteOnly>
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => onTake(consent)}
              aria-label={t('access.takeOf', { name: nameOf(consent) })}
            >
              {t('access.take')}
            </Button>
          </WriteOnly>
        ),
      },
    ],
    [t, onTake],
  );
}

function Application(consent: Consent): ReactElement {
  const { application_id, client_id } = consent;
  return (
    <>
      {application_id === null ? (
        <Text>{nameOf(consent)}</Text>
      ) : (
        <AnchorLink to="/applications/$applicationId" params={{ applicationId: application_id }} fw={600}>
          {nameOf(consent)}
        </AnchorLink>
      )}
      <Text size="sm" c="dimmed" ff="monospace" truncate>
        {client_id}
      </Text>
    </>
  );
}

function TakeBackDialog({ consent, onClose }: { consent: Consent; onClose: () => void }): ReactElement {
  const t = useAccountTexts();
  const { duration } = useFormats();
  const { mutate, isPending, error } = useTakeBack(consent.account_id);
  const { reach_after_withdrawal: reach } = consent;
  const onSuccess = (): void => {
    notifications.show({ message: t('access.taken') });
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      {...{ isPending, error, onClose }}
      title={t('access.title', { name: nameOf(consent) })}
      description={t('access.why')}
      impact={reach > 0 && <Text>{t('access.reach', { time: duration(reach) })}</Text>}
      confirm={t('access.take')}
      isDangerous
      onConfirm={() => mutate(consent.client_id, { onSuccess })}
    />
  );
}
