import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { CredentialSet } from '../../../components/credential-sets/credential-set.js';
import { allApis } from '../../../components/credential-sets/fields/apis.js';
import { useSetTexts } from '../../../components/credential-sets/locales/texts.js';
import { ConflictDialog } from '../../../components/dialogs/conflict-dialog.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { ErrorState } from '../../../components/states/error-state.js';
import { UnsavedChangesGuard } from '../../../components/unsaved-changes/unsaved-changes-guard.js';
import { ApiProblem } from '../../../lib/api/api-problem.js';
import type { Schema } from '../../../lib/api/client.js';
import { useCan } from '../../../lib/session/session.js';
import { useCredentialSetTexts } from '../locales/texts.js';
import { setQuery, useEditSet } from '../queries.js';
import { SettingsFields } from './settings-fields.js';
import { changesOf, hasGoodUris, isSame, valuesOf, type SettingsValues } from './settings-values.js';
import { useSet } from './use-set.js';

/** The settings of a set, to read and to edit. */
export function SettingsTab(): ReactElement {
  const set = useSet();
  const { data: apis, error, refetch } = useQuery(allApis);
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (apis === undefined) return <Skeleton height={320} />;
  return <Settings key={set.client_id} set={set} apis={apis} />;
}

interface SettingsProps {
  readonly set: CredentialSet;
  readonly apis: readonly Schema<'Api'>[];
}

function Settings({ set, apis }: SettingsProps): ReactElement {
  const t = useCredentialSetTexts();
  const [values, setValues] = useState(() => valuesOf(set, apis));
  /** The version that the values were made from. */
  const [base, setBase] = useState(set);
  const canWrite = useCan('write');
  const isReadOnly = !canWrite || set.status === 'retired';
  const reset = (to: CredentialSet): void => {
    setBase(to);
    setValues(valuesOf(to, apis));
  };
  const { save, isPending, error, conflict } = useSave(reset);
  const isClean = isSame(values, valuesOf(base, apis));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (hasGoodUris(set, values) && values.name.trim() !== '') save(base, changesOf(base, values));
      }}
    >
      <Stack maw="44rem">
        {set.status === 'retired' && <Text c="dimmed">{t('settings.retired')}</Text>}
        {error !== null && conflict === undefined && <ErrorState error={error} />}
        <SettingsFields
          set={set}
          values={values}
          onChange={(changes) => setValues((before) => ({ ...before, ...changes }))}
          isReadOnly={isReadOnly}
        />
        {!isReadOnly && (
          <WriteOnly>
            <Group>
              <Button type="submit" loading={isPending} disabled={isClean}>
                {t('settings.save')}
              </Button>
            </Group>
          </WriteOnly>
        )}
      </Stack>
      <UnsavedChangesGuard isDirty={() => !isClean} />
      {conflict !== undefined && (
        <Conflict
          theirs={conflict.theirs}
          values={values}
          apis={apis}
          onReload={() => {
            reset(conflict.theirs);
            conflict.close();
          }}
          onOverwrite={() => save(conflict.theirs, changesOf(conflict.theirs, values))}
          onClose={conflict.close}
        />
      )}
    </form>
  );
}

/** Saves an edit. Where somebody else was first, reads theirs, so that the person can choose. */
function useSave(onSaved: (set: CredentialSet) => void) {
  const t = useCredentialSetTexts();
  const queryClient = useQueryClient();
  const [theirs, setTheirs] = useState<CredentialSet>();
  const [unread, setUnread] = useState<unknown>(null);
  const { mutate, isPending, error } = useEditSet();
  const save = (from: CredentialSet, changes: Schema<'CredentialSetChanges'>): void =>
    mutate(
      { from, changes },
      {
        onSuccess: (saved) => {
          setTheirs(undefined);
          onSaved(saved);
          notifications.show({ message: t('settings.saved') });
        },
        onError: (fault) => {
          if (!(fault instanceof ApiProblem && fault.is('outdated-version'))) return;
          const query = { ...setQuery(from.client_id), staleTime: 0 };
          void queryClient.fetchQuery(query).then(setTheirs, setUnread);
        },
      },
    );
  const close = (): void => setTheirs(undefined);
  return {
    save,
    isPending,
    error: error ?? unread,
    conflict: theirs === undefined ? undefined : { theirs, close },
  };
}

interface ConflictProps {
  readonly theirs: CredentialSet;
  readonly values: SettingsValues;
  readonly apis: readonly Schema<'Api'>[];
  readonly onReload: () => void;
  readonly onOverwrite: () => void;
  readonly onClose: () => void;
}

function Conflict({ theirs, values, apis, ...acts }: ConflictProps): ReactElement {
  const t = useCredentialSetTexts();
  const set = useSetTexts();
  const labels = {
    name: set('name.label'),
    scopes: set('scopes.label'),
    defaultScopes: t('settings.defaultScopes'),
    redirectUris: set('redirect.label'),
    postLogoutRedirectUris: set('redirect.postLogout'),
    requirePkce: t('settings.pkce'),
    accessTokenLifetime: set('lifetime.access'),
    refreshTokenLifetime: set('lifetime.refresh'),
    refreshTokenIdleLifetime: set('lifetime.idle'),
  };
  return (
    <ConflictDialog labels={labels} theirs={shown(valuesOf(theirs, apis))} yours={shown(values)} {...acts} />
  );
}

const shown = (values: SettingsValues) => ({ ...values, scopes: values.scopes.map(({ scope }) => scope) });
