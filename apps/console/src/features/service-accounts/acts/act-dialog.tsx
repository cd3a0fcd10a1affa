import { Text } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { ConfirmDialog } from '../../../components/dialogs/confirm-dialog.js';
import { RelativeTime } from '../../../components/time/relative-time.js';
import { useServiceAccountTexts } from '../locales/texts.js';
import type { Act } from '../queries.js';

/** What stops something, so that it is asked before. */
export type StoppingAct = Exclude<Act, 'enable'>;

/** A question whether to stop a key, a trust or a service account. */
export interface ActDialogProps {
  readonly name: string;
  readonly act: StoppingAct;
  readonly impact: ReactNode;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something stops. What is for good wants the name typed. */
export function ActDialog({ name, act, ...rest }: ActDialogProps): ReactElement {
  const t = useServiceAccountTexts();
  return (
    <ConfirmDialog
      {...rest}
      isOpen
      title={t(`act.title.${act}`, { name })}
      description={t(`act.why.${act}`)}
      confirm={t(`act.${act}`)}
      isDangerous={act === 'retire'}
      {...(act === 'retire' ? { typedName: name } : {})}
    />
  );
}

/** How much a key or a trust was used, and when the last time. */
export function UseSoFar({ uses, lastUsedAt }: { uses: number; lastUsedAt: string | null }): ReactElement {
  const t = useServiceAccountTexts();
  if (lastUsedAt === null) return <Text>{t('act.unused')}</Text>;
  return (
    <Text>
      {t('act.used', { count: uses })} {t('act.lastUse')} <RelativeTime at={lastUsedAt} />.
    </Text>
  );
}
