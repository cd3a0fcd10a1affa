import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { CredentialSet } from '../../../components/credential-sets/credential-set.js';
import { allApis } from '../../../components/credential-sets/fields/apis.js';
import { useSetTexts } from '../../../components/credential-sets/locales/texts.js';
import { ConflictDialog } from '../../../components/dialogs/conflict-dialog.js';
import { FormProblem } from '../../../components/forms/form-problem.js';
import { useEditForm, type Conflict } from '../../../components/forms/use-edit-form.js';
import { ErrorState } from '../../../components/states/error-state.js';
import { UnsavedChangesGuard } from '../../../components/unsaved-changes/unsaved-changes-guard.js';
import type { Schema } from '../../../lib/api/client.js';
import { useCan } from '../../../lib/session/session.js';
import { useCredentialSetTexts } from '../locales/texts.js';
import { setQuery, useEditSet } from '../queries.js';
import { SettingsFields } from './settings-fields.js';
import { hasGoodUris, toChanges, valuesOf, type SettingsValues } from './settings-values.js';
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
  const text = useSetTexts();
  const isReadOnly = !useCan('write') || set.status === 'retired';
  const form = useForm<SettingsValues>({
    initialValues: valuesOf(set, apis),
    validate: {
      name: (name) => (name.trim() === '' ? t('settings.nameNeeded') : null),
      redirect_uris: (_, values) => (hasGoodUris(set, values) ? null : text('redirect.mend')),
    },
  });
  const { submit, isPending, error, conflict } = useEditForm({
    form,
    thing: set,
    valuesOf: (each) => valuesOf(each, apis),
    toChanges,
    mutation: useEditSet(),
    query: setQuery(set.client_id),
  });
  return (
    <form noValidate onSubmit={submit}>
      <Stack maw="44rem">
        {set.status === 'retired' && <Text c="dimmed">{t('settings.retired')}</Text>}
        <FormProblem error={error} />
        <SettingsFields set={set} form={form} isReadOnly={isReadOnly} />
        {!isReadOnly && (
          <Group>
            <Button type="submit" loading={isPending} disabled={!form.isDirty()}>
              {t('settings.save')}
            </Button>
          </Group>
        )}
      </Stack>
      <UnsavedChangesGuard isDirty={() => form.isDirty()} />
      {conflict !== undefined && <SettingsConflict {...conflict} />}
    </form>
  );
}

function SettingsConflict({ theirs, yours, ...acts }: Conflict<SettingsValues>): ReactElement {
  const t = useCredentialSetTexts();
  const set = useSetTexts();
  const labels = {
    name: set('name.label'),
    scope: set('scopes.label'),
    default_scope: t('settings.defaultScopes'),
    redirect_uris: set('redirect.label'),
    post_logout_redirect_uris: set('redirect.postLogout'),
    require_pkce: t('settings.pkce'),
    token_endpoint_auth_methods: t('settings.methods'),
    jwks_uri: set('assertions.jwks'),
    allow_token_endpoint_audience: t('settings.endpointAudience'),
    assertion_audiences: set('assertions.audiences'),
    require_jti: set('assertions.jti'),
    access_token_lifetime: set('lifetime.access'),
    refresh_token_lifetime: set('lifetime.refresh'),
    refresh_token_idle_lifetime: set('lifetime.idle'),
  };
  return <ConflictDialog labels={labels} theirs={shown(theirs)} yours={shown(yours)} {...acts} />;
}

const shown = (values: SettingsValues) => ({ ...values, scope: values.scope.map(({ scope }) => scope) });
