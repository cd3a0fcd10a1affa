import { notifications } from '@mantine/notifications';
import { useState, type ReactElement } from 'react';
import { ConfirmDialog } from '../../../components/dialogs/confirm-dialog.js';
import { useApiTexts } from '../locales/texts.js';
import { useChangeAccess, type CredentialSet } from '../queries.js';
import { accessTo, toggled } from './access.js';

interface Asked {
  readonly set: CredentialSet;
  readonly scope: string;
}

/**
 * Gives credential sets a scope of an API at once, and takes it away after a question.
 *
 * @returns how to begin, and the question, which is to be drawn somewhere
 */
export function useToggle(
  audience: string,
): readonly [(set: CredentialSet, scope: string) => void, ReactElement | null] {
  const t = useApiTexts();
  const [asked, ask] = useState<Asked | null>(null);
  const { mutate, isPending, error, reset } = useChangeAccess();
  const close = (): void => {
    ask(null);
    reset();
  };
  const run = ({ set, scope }: Asked, said: 'given' | 'taken'): void =>
    mutate(
      { from: set, changes: toggled(set, audience, scope) },
      {
        onSuccess: () => {
          close();
          notifications.show({ message: t(`access.${said}`, { set: set.name, scope }) });
        },
        onError: ({ message }) => said === 'given' && notifications.show({ color: 'red', message }),
      },
    );
  const begin = (set: CredentialSet, scope: string): void =>
    accessTo(set, audience, scope) === 'no' ? run({ set, scope }, 'given') : ask({ set, scope });
  if (asked === null) return [begin, null];
  const { set, scope } = asked;
  return [
    begin,
    <ConfirmDialog
      key={`${set.client_id} ${scope}`}
      isOpen
      onClose={close}
      title={t('access.takeTitle', { set: set.name, scope })}
      description={t('access.takeWhy')}
      confirm={t('access.take')}
      isDangerous
      isPending={isPending}
      error={error}
      onConfirm={() => run(asked, 'taken')}
    />,
  ];
}
