import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconArchive, IconDots, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { notifications } from '@mantine/notifications';
import { useState, type ReactElement } from 'react';
import type { CredentialSet } from '../../../components/credential-sets/credential-set.js';
import { ConfirmDialog } from '../../../components/dialogs/confirm-dialog.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { useCredentialSetTexts } from '../locales/texts.js';
import { useActOnSet } from '../queries.js';
import { ImpactFacts } from './impact-facts.js';

type Asking = 'disable' | 'retire' | null;

/** What can be done to a set as a whole: disable (which can be undone), enable, retire. */
export function SetActions({ set }: { set: CredentialSet }): ReactElement {
  const [asking, ask] = useState<Asking>(null);
  const enable = useEnable(set);
  return (
    <WriteOnly>
      {set.status !== 'retired' && <ActMenu set={set} onAsk={ask} onEnable={enable} />}
      <ActDialog set={set} asking={asking} onClose={() => ask(null)} onUndo={enable} />
    </WriteOnly>
  );
}

interface ActMenuProps {
  readonly set: CredentialSet;
  readonly onAsk: (asking: Asking) => void;
  readonly onEnable: () => void;
}

function ActMenu({ set, onAsk, onEnable }: ActMenuProps): ReactElement {
  const t = useCredentialSetTexts();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={t('credential.menu', { name: set.name })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {set.status === 'enabled' ? (
          <Menu.Item leftSection={<IconPlayerPause size={16} aria-hidden />} onClick={() => onAsk('disable')}>
            {t('disable.action')}
          </Menu.Item>
        ) : (
          <Menu.Item leftSection={<IconPlayerPlay size={16} aria-hidden />} onClick={onEnable}>
            {t('enable.action')}
          </Menu.Item>
        )}
        <Menu.Item
          c="var(--console-bad)"
          leftSection={<IconArchive size={16} aria-hidden />}
          onClick={() => onAsk('retire')}
        >
          {t('retire.action')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Lets a set work again, and says so. */
function useEnable({ client_id: clientId, name }: CredentialSet): () => void {
  const t = useCredentialSetTexts();
  const { mutate } = useActOnSet();
  return () =>
    mutate(
      { clientId, act: 'enable' },
      { onSuccess: () => notifications.show({ message: t('enable.done', { name }) }) },
    );
}

interface ActDialogProps {
  readonly set: CredentialSet;
  readonly asking: Asking;
  readonly onClose: () => void;
  readonly onUndo: () => void;
}

function ActDialog({ set, asking, onClose, onUndo }: ActDialogProps): ReactElement {
  const t = useCredentialSetTexts();
  const { client_id: clientId, name } = set;
  const { mutate, isPending, error, reset } = useActOnSet();
  const act = asking ?? 'disable';
  const close = (): void => {
    reset();
    onClose();
  };
  const confirm = (): void =>
    mutate(
      { clientId, act },
      {
        onSuccess: () => {
          close();
          notifications.show({
            message: act === 'disable' ? <Undo name={name} onUndo={onUndo} /> : t('retire.done', { name }),
            autoClose: act === 'disable' ? 15_000 : 5_000,
          });
        },
      },
    );
  return (
    <ConfirmDialog
      isOpen={asking !== null}
      onClose={close}
      title={t(`${act}.title`, { name })}
      description={t(`${act}.why`)}
      impact={asking === null ? null : <ImpactFacts clientId={clientId} />}
      {...(act === 'retire' ? { typedName: name } : {})}
      confirm={t(`${act}.action`)}
      isDangerous
      isPending={isPending}
      error={error}
      onConfirm={confirm}
    />
  );
}

function Undo({ name, onUndo }: { name: string; onUndo: () => void }): ReactElement {
  const t = useCredentialSetTexts();
  return (
    <>
      {t('disable.done', { name })}{' '}
      <Button variant="light" size="compact-sm" onClick={onUndo}>
        {t('disable.undo')}
      </Button>
    </>
  );
}
