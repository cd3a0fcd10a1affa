import { Alert, Button, Group, Skeleton, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconHourglass } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { ConfirmDialog } from '../../../components/dialogs/confirm-dialog.js';
import { Fact, FactList } from '../../../components/facts/facts.js';
import { ButtonLink } from '../../../components/links/links.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { ErrorState } from '../../../components/states/error-state.js';
import { useFormats } from '../../../lib/formats/use-formats.js';
import { useSession } from '../../../lib/session/session.js';
import { useDelegationTexts } from '../locales/texts.js';
import { impactQuery, useDelegationAct, type Delegation } from '../queries.js';

/** What can be done to a delegation: approve it, try it, remove it. */
export function DelegationActs({ delegation }: { delegation: Delegation }): ReactElement {
  const t = useDelegationTexts();
  const [isAsked, ask] = useState(false);
  const { state, client_id, subjects, access } = delegation;
  const subject = subjects.find((each) => !each.startsWith('@'));
  return (
    <Stack gap="sm">
      {state === 'pending' && <Approval delegation={delegation} />}
      <Group gap="xs">
        {state === 'live' && (
          <ButtonLink
            variant="default"
            to="/service-accounts/$clientId/dry-run"
            params={{ clientId: client_id }}
            search={{ subject, scope: access.map(({ scope }) => scope).join(' ') }}
          >
            {t('detail.dryRun')}
          </ButtonLink>
        )}
        {state !== 'removed' && (
          <WriteOnly>
            <Button variant="default" c="var(--mantine-color-error)" onClick={() => ask(true)}>
              {t('detail.remove')}
            </Button>
          </WriteOnly>
        )}
      </Group>
      {isAsked && <Removal delegation={delegation} onClose={() => ask(false)} />}
    </Stack>
  );
}

function Approval({ delegation }: { delegation: Delegation }): ReactElement {
  const t = useDelegationTexts();
  const { account } = useSession();
  const { mutate, isPending, error } = useDelegationAct('approve');
  const isOwn = delegation.created_by === account.id;
  const onSuccess = (): void => void notifications.show({ message: t('detail.approvedNow') });
  return (
    <>
      <Alert variant="outline" color="orange" icon={<IconHourglass size={20} aria-hidden />} role="note">
        {t('detail.needsApproval')} {isOwn && t('detail.own')}
      </Alert>
      {error !== null && <ErrorState error={error} />}
      {!isOwn && (
        <WriteOnly>
          <Group>
            <Button loading={isPending} onClick={() => mutate(delegation.id, { onSuccess })}>
              {t('detail.approve')}
            </Button>
          </Group>
        </WriteOnly>
      )}
    </>
  );
}

function Removal({ delegation, onClose }: { delegation: Delegation; onClose: () => void }): ReactElement {
  const t = useDelegationTexts();
  const { mutate, isPending, error } = useDelegationAct('remove');
  const onSuccess = (): void => {
    notifications.show({ message: t('remove.done') });
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t('remove.title')}
      description={t('remove.why')}
      impact={<TokensUnder id={delegation.id} />}
      confirm={t('remove.confirm')}
      isDangerous
      isPending={isPending}
      error={error}
      onConfirm={() => mutate(delegation.id, { onSuccess })}
    />
  );
}

function TokensUnder({ id }: { id: string }): ReactElement {
  const t = useDelegationTexts();
  const { number } = useFormats();
  const { data, error, refetch } = useQuery(impactQuery(id));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={40} />;
  const { count, at_least: isLeast } = data.live_access_tokens;
  const shown = count === 0 ? t('remove.none') : number(count);
  return (
    <FactList>
      <Fact name={t('remove.tokens')}>{isLeast ? t('remove.atLeast', { count: number(count) }) : shown}</Fact>
    </FactList>
  );
}
