import { ActionIcon, Menu, Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDots } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { ConfirmDialog } from '../../../components/dialogs/confirm-dialog.js';
import { Fact, FactList } from '../../../components/facts/facts.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { useAccountTexts } from '../locales/texts.js';
import { useAccountAct, useConsents, useRemoveAccount, useSessions, type Account } from '../queries.js';
import { PasswordDialog } from './password-dialog.js';

type Asked = 'password' | 'disable' | 'remove';

/** What can be done to an account, behind three dots: what takes something away is asked first. */
export function AccountActs({ account }: { account: Account }): ReactElement {
  const t = useAccountTexts();
  const [asked, ask] = useState<Asked | null>(null);
  const { mutate } = useAccountAct(account.id);
  const run = (act: 'enable' | 'unlock'): void =>
    mutate(act, {
      onSuccess: () =>
        notifications.show({ message: t(act === 'enable' ? 'acts.enabled' : 'acts.unlocked') }),
      onError: ({ message }) => notifications.show({ color: 'red', message }),
    });
  const close = (): void => ask(null);
  return (
    <WriteOnly>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label={t('acts.menu')}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => ask('password')}>{t('acts.password')}</Menu.Item>
          <Menu.Item onClick={() => run('unlock')}>{t('acts.unlock')}</Menu.Item>
          {account.status === 'enabled' ? (
            <Menu.Item onClick={() => ask('disable')}>{t('acts.disable')}</Menu.Item>
          ) : (
            <Menu.Item onClick={() => run('enable')}>{t('acts.enable')}</Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item c="var(--mantine-color-error)" onClick={() => ask('remove')}>
            {t('acts.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asked === 'password' && <PasswordDialog account={account} onClose={close} />}
      {asked === 'disable' && <DisableDialog account={account} onClose={close} />}
      {asked === 'remove' && <RemoveDialog account={account} onClose={close} />}
    </WriteOnly>
  );
}

interface DialogProps {
  readonly account: Account;
  readonly onClose: () => void;
}

function DisableDialog({ account, onClose }: DialogProps): ReactElement {
  const t = useAccountTexts();
  const { mutate, isPending, error } = useAccountAct(account.id);
  const onSuccess = (): void => {
    notifications.show({ message: t('acts.disabled') });
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      {...{ isPending, error, onClose }}
      title={t('disable.title', { name: account.name })}
      description={t('disable.why')}
      impact={<Impact id={account.id} />}
      confirm={t('acts.disable')}
      isDangerous
      onConfirm={() => mutate('disable', { onSuccess })}
    />
  );
}

function RemoveDialog({ account, onClose }: DialogProps): ReactElement {
  const t = useAccountTexts();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useRemoveAccount();
  const onSuccess = (): void => {
    notifications.show({ message: t('acts.removed') });
    void navigate({ to: '/accounts', ignoreBlocker: true });
  };
  return (
    <ConfirmDialog
      isOpen
      {...{ isPending, error, onClose }}
      title={t('remove.title', { name: account.name })}
      description={t('remove.why')}
      impact={<Impact id={account.id} />}
      typedName={account.email}
      confirm={t('acts.remove')}
      isDangerous
      onConfirm={() => mutate(account, { onSuccess })}
    />
  );
}

/** What ends with an account. */
function Impact({ id }: { id: string }): ReactElement {
  const t = useAccountTexts();
  const sessions = useSessions(id).data?.pages[0]?.items;
  const consents = useConsents(id).data?.pages[0]?.items;
  if (sessions === undefined || consents === undefined) return <Skeleton height={40} />;
  return (
    <FactList>
      <Fact name={t('impact.sessions')}>{sessions.length}</Fact>
      <Fact name={t('impact.access')}>{consents.length}</Fact>
    </FactList>
  );
}
