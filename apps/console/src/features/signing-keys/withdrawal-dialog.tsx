import { Alert } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import { ConfirmDialog } from '../../components/dialogs/confirm-dialog.js';
import { useSigningKeyTexts } from './locales/texts.js';
import { useWithdraw, type SigningKey } from './queries.js';

/** How many characters of a key id have to be typed: all of them would only be pasted. */
const TYPED = 8;

/** Takes a leaked key out of the key set, with what that breaks said first. */
export function WithdrawalDialog({ item, onClose }: { item: SigningKey; onClose: () => void }): ReactElement {
  const t = useSigningKeyTexts();
  const { mutate, isPending, error } = useWithdraw();
  const hasSigned = item.state !== 'published';
  const onSuccess = (): void => {
    notifications.show({ message: t('withdrawal.done') });
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      {...{ isPending, error, onClose }}
      title={t('withdrawal.title')}
      description={t('withdrawal.why')}
      impact={
        <Alert color={hasSigned ? 'red' : 'gray'} variant="outline" role="note">
          {t(hasSigned ? 'withdrawal.impact' : 'withdrawal.published')}
        </Alert>
      }
      typedName={item.kid.slice(0, TYPED)}
      confirm={t('withdrawal.confirm')}
      isDangerous
      onConfirm={() => mutate(item.kid, { onSuccess })}
    />
  );
}
