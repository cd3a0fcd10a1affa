import { Button, Group, List, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconBan } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { ConfirmDialog } from '../../../components/dialogs/confirm-dialog.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { useFormats } from '../../../lib/formats/use-formats.js';
import type { TokenDetail } from '../../../lib/tokens/token-record.js';
import { useTokenTexts } from '../locales/texts.js';
import { useRevokeToken } from '../queries.js';

/** Ends a token that is still good: says first what that reaches and what it does not. */
export function RevokeToken({ token }: { token: TokenDetail }): ReactElement | null {
  const t = useTokenTexts();
  const [isOpen, dialog] = useDisclosure();
  const { mutate, isPending, error, reset } = useRevokeToken();
  if (token.state !== 'active') return null;
  const close = (): void => {
    dialog.close();
    reset();
  };
  const revoke = (reason: string): void =>
    mutate(
      { jti: token.jti, reason },
      {
        onSuccess: () => {
          close();
          notifications.show({ message: t('revoke.done') });
        },
      },
    );
  return (
    <WriteOnly
      instead={
        <Text size="sm" c="dimmed">
          {t('revoke.auditor')}
        </Text>
      }
    >
      <Group>
        <Button
          color="red"
          variant="default"
          leftSection={<IconBan size={16} aria-hidden />}
          onClick={dialog.open}
        >
          {t('revoke.action')}
        </Button>
      </Group>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={close}
        title={t('revoke.title')}
        description={t('revoke.why')}
        impact={<Reach token={token} />}
        withReason
        confirm={t('revoke.confirm')}
        isDangerous
        isPending={isPending}
        error={error}
        onConfirm={revoke}
      />
    </WriteOnly>
  );
}

/** What a revocation does and does not reach: plainly, before it is done. */
function Reach({ token: { kind, expires_at } }: { token: TokenDetail }): ReactElement {
  const t = useTokenTexts();
  const when = useFormats().moment(expires_at);
  return (
    <div>
      <Text fw={600}>{t('revoke.reaches')}</Text>
      <List size="sm" mt={4}>
        {kind === 'id_token' ? (
          <List.Item>{t('revoke.idToken')}</List.Item>
        ) : (
          <>
            {kind === 'refresh_token' && <List.Item>{t('revoke.family')}</List.Item>}
            <List.Item>{t('revoke.atOnce')}</List.Item>
            <List.Item>{t('revoke.later', { when })}</List.Item>
            <List.Item>{t('revoke.sooner')}</List.Item>
          </>
        )}
      </List>
    </div>
  );
}
