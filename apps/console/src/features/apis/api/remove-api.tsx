import { Button, Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { ConfirmDialog } from '../../../components/dialogs/confirm-dialog.js';
import { Fact, FactList } from '../../../components/facts/facts.js';
import { ErrorState } from '../../../components/states/error-state.js';
import { useFormats } from '../../../lib/formats/use-formats.js';
import { useApiTexts } from '../locales/texts.js';
import { impactQuery, useRemoveApi, type Api } from '../queries.js';

/** Removes an API, with who loses scopes said first. */
export function RemoveApi({ api }: { api: Api }): ReactElement {
  const t = useApiTexts();
  const navigate = useNavigate();
  const [isAsked, ask] = useState(false);
  const { mutate, isPending, error } = useRemoveApi();
  const onSuccess = (): void => {
    notifications.show({ message: t('remove.done') });
    void navigate({ to: '/apis', ignoreBlocker: true });
  };
  return (
    <>
      <Button variant="default" c="var(--mantine-color-error)" onClick={() => ask(true)}>
        {t('remove.action')}
      </Button>
      {isAsked && (
        <ConfirmDialog
          isOpen
          onClose={() => ask(false)}
          title={t('remove.title', { name: api.name })}
          description={t('remove.why')}
          impact={<Holders api={api} />}
          typedName={api.identifier}
          confirm={t('remove.action')}
          isDangerous
          isPending={isPending}
          error={error}
          onConfirm={() => mutate(api, { onSuccess })}
        />
      )}
    </>
  );
}

/** How many credential sets lose scopes. */
function Holders({ api }: { api: Api }): ReactElement {
  const t = useApiTexts();
  const { number } = useFormats();
  const { data, error, refetch } = useQuery(impactQuery(api.identifier));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={40} />;
  return (
    <FactList>
      <Fact name={t('remove.holders')}>{number(data.credential_sets)}</Fact>
    </FactList>
  );
}
