import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type ReactElement } from 'react';
import type { Credential, CredentialSet } from '../../../components/credential-sets/credential-set.js';
import { ConfirmDialog } from '../../../components/dialogs/confirm-dialog.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { useFormats } from '../../../lib/formats/use-formats.js';
import { useCredentialSetTexts } from '../locales/texts.js';
import { useActOnCredential, type Act } from '../queries.js';

/** What can be done to one secret or key. */
export interface CredentialActionsProps {
  readonly set: CredentialSet;
  readonly credential: Credential;
  readonly onRotate: (secret: CredentialSet['secrets'][number]) => void;
}

/** Rotate, disable or enable, retire. What stops somebody asks first. */
export function CredentialActions(props: CredentialActionsProps): ReactElement {
  const [asking, ask] = useState<'disable' | 'retire' | null>(null);
  const { set, credential } = props;
  const isOver = credential.status === 'retired' || set.status === 'retired';
  return (
    <WriteOnly>
      {!isOver && <Buttons {...props} onAsk={ask} />}
      {asking !== null && <Ask set={set} credential={credential} asking={asking} onClose={() => ask(null)} />}
    </WriteOnly>
  );
}

function Buttons({
  set,
  credential,
  onRotate,
  onAsk,
}: CredentialActionsProps & { readonly onAsk: (asking: 'disable' | 'retire') => void }): ReactElement {
  const t = useCredentialSetTexts();
  const { act } = useAct(set, credential);
  const { name, status } = credential;
  const toggle = status === 'enabled' ? 'credential.disable' : 'credential.enable';
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap">
      {'last4' in credential && status === 'enabled' && (
        <Button
          variant="light"
          size="compact-sm"
          aria-label={`${t('credential.rotate')}: ${name}`}
          onClick={() => onRotate(credential)}
        >
          {t('credential.rotate')}
        </Button>
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={`${t(toggle)}: ${name}`}
        onClick={() => (status === 'enabled' ? onAsk('disable') : act('enable', () => undefined))}
      >
        {t(toggle)}
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        c="var(--console-bad)"
        aria-label={`${t('credential.retire')}: ${name}`}
        onClick={() => onAsk('retire')}
      >
        {t('credential.retire')}
      </Button>
    </Group>
  );
}

const DONE = { disable: 'disabled', enable: 'enabled', retire: 'retired' } as const;

function useAct(set: CredentialSet, credential: Credential) {
  const t = useCredentialSetTexts();
  const { mutate, isPending, error } = useActOnCredential();
  const kind = 'last4' in credential ? 'secrets' : 'keys';
  const act = (what: Act, onDone: () => void): void =>
    mutate(
      { clientId: set.client_id, id: credential.id, kind, act: what },
      {
        onSuccess: () => {
          notifications.show({ message: t(`credential.${DONE[what]}`, { name: credential.name }) });
          onDone();
        },
      },
    );
  return { act, isPending, error };
}

function Ask({
  set,
  credential,
  asking,
  onClose,
}: {
  set: CredentialSet;
  credential: Credential;
  asking: 'disable' | 'retire';
  onClose: () => void;
}): ReactElement {
  const t = useCredentialSetTexts();
  const formats = useFormats();
  const { act, isPending, error } = useAct(set, credential);
  const { name, last_used_at: used } = credential;
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t(`credential.${asking}Title`, { name })}
      description={t(`credential.${asking}Why`)}
      impact={used !== null && t('credential.retireUsed', { when: formats.moment(used) })}
      confirm={t(`credential.${asking}`)}
      isDangerous
      isPending={isPending}
      error={error}
      onConfirm={() => act(asking, onClose)}
    />
  );
}
