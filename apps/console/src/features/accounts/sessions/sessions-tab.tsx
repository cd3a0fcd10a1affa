import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDevices } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState, type ReactElement } from 'react';
import { DataList, type Column } from '../../../components/data-list/data-list.js';
import { ConfirmDialog } from '../../../components/dialogs/confirm-dialog.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { EmptyState } from '../../../components/states/empty-state.js';
import { RelativeTime } from '../../../components/time/relative-time.js';
import { useAccountTexts } from '../locales/texts.js';
import { accountQuery, useEndSession, useSessions, type Session } from '../queries.js';

/** Where a person is signed in. */
export function SessionsTab(): ReactElement {
  const t = useAccountTexts();
  const { accountId } = useParams({ from: '/shell/accounts/$accountId' });
  const { data: account } = useSuspenseQuery(accountQuery(accountId));
  const [asked, ask] = useState<Session | 'all' | null>(null);
  const query = useSessions(accountId);
  const isEmpty = query.data?.pages[0]?.items.length === 0;
  return (
    <Stack>
      <Group justify="space-between">
        <Text c="dimmed">{t('sessions.description')}</Text>
        {!isEmpty && (
          <WriteOnly>
            <Button variant="default" onClick={() => ask('all')}>
              {t('sessions.all')}
            </Button>
          </WriteOnly>
        )}
      </Group>
      <div>
        <DataList
          label={t('tabs.sessions')}
          query={query}
          columns={useColumns(ask)}
          idOf={({ id }) => id}
          empty={
            <EmptyState icon={IconDevices} title={t('sessions.empty')} description={t('sessions.emptyWhy')} />
          }
        />
      </div>
      {asked !== null && <EndDialog asked={asked} {...account} onClose={() => ask(null)} />}
    </Stack>
  );
}

function useColumns(onEnd: (session: Session) => void): readonly Column<Session>[] {
  const t = useAccountTexts();
  return useMemo(
    () => [
      {
        id: 'browser',
        header: t('sessions.column.browser'),
        width: 3,
        cell: ({ user_agent }) => <Text lineClamp={2}>{user_agent ?? t('sessions.unknown')}</Text>,
      },
      { id: 'ip', header: t('sessions.column.ip'), wideOnly: true, cell: ({ ip }) => ip },
      {
        id: 'signed-in',
        header: t('sessions.column.signedIn'),
        wideOnly: true,
        cell: ({ authenticated_at }) => <RelativeTime at={authenticated_at} />,
      },
      {
        id: 'used',
        header: t('sessions.column.used'),
        cell: ({ last_used_at }) => <RelativeTime at={last_used_at} />,
      },
      {
        id: 'end',
        header: t('sessions.column.end'),
        cell: (session) => (
          <WriteOnly>
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => onEnd(session)}
              aria-label={t('sessions.endOf', { browser: session.user_agent ?? session.ip })}
            >
              {t('sessions.end')}
            </Button>
          </WriteOnly>
        ),
      },
    ],
    [t, onEnd],
  );
}

interface EndDialogProps {
  readonly asked: Session | 'all';
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

function EndDialog({ asked, id, name, onClose }: EndDialogProps): ReactElement {
  const t = useAccountTexts();
  const { mutate, isPending, error } = useEndSession(id);
  const isAll = asked === 'all';
  const onSuccess = (): void => {
    notifications.show({ message: t('sessions.ended') });
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      {...{ isPending, error, onClose }}
      title={isAll ? t('sessions.allTitle', { name }) : t('sessions.endTitle')}
      description={isAll ? t('sessions.allWhy') : t('sessions.endWhy')}
      confirm={isAll ? t('sessions.all') : t('sessions.end')}
      isDangerous
      onConfirm={() => mutate(isAll ? null : asked.id, { onSuccess })}
    />
  );
}
