import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useMemo, type ReactElement } from 'react';
import {
  AssertionFields,
  JwksUriField,
} from '../../../components/credential-sets/fields/assertion-fields.js';
import { useSetTexts } from '../../../components/credential-sets/locales/texts.js';
import { ConflictDialog } from '../../../components/dialogs/conflict-dialog.js';
import { FormProblem } from '../../../components/forms/form-problem.js';
import { LifetimeInput } from '../../../components/forms/lifetime-input.js';
import { useEditForm, type Conflict } from '../../../components/forms/use-edit-form.js';
import { toKey } from '../../../components/scopes/scope-access.js';
import { useScopeChoices } from '../../../components/scopes/scope-choices.js';
import { ScopeSelect } from '../../../components/scopes/scope-select.js';
import { UnsavedChangesGuard } from '../../../components/unsaved-changes/unsaved-changes-guard.js';
import { useCan } from '../../../lib/session/session.js';
import { useServiceAccountTexts } from '../locales/texts.js';
import { serviceAccountQuery, useEditServiceAccount, type ServiceAccount } from '../queries.js';
import { settingsOf, toChanges, type SettingsValues } from './settings-values.js';

/** The settings of a service account, to read and to edit. */
export function SettingsForm({ account }: { account: ServiceAccount }): ReactElement {
  const t = useServiceAccountTexts();
  const isReader = !useCan('write') || account.status === 'retired';
  const form = useForm<SettingsValues>({ initialValues: settingsOf(account) });
  const { submit, isPending, error, conflict } = useEditForm({
    form,
    thing: account,
    valuesOf: settingsOf,
    toChanges,
    mutation: useEditServiceAccount(),
    query: serviceAccountQuery(account.client_id),
  });
  return (
    <form onSubmit={submit} noValidate>
      <FormProblem error={error} />
      <Text c="dimmed" mb="md">
        {t('settings.description')}
      </Text>
      <Fields form={form} account={account} isReader={isReader} />
      {!isReader && (
        <Group mt="lg">
          <Button type="submit" loading={isPending}>
            {t('settings.save')}
          </Button>
        </Group>
      )}
      <UnsavedChangesGuard isDirty={() => form.isDirty()} />
      {conflict !== undefined && <SettingsConflict {...conflict} />}
    </form>
  );
}

function Fields({
  form,
  account,
  isReader,
}: {
  form: UseFormReturnType<SettingsValues>;
  account: ServiceAccount;
  isReader: boolean;
}): ReactElement {
  const t = useServiceAccountTexts();
  return (
    <Stack maw="34rem">
      <TextInput label={t('settings.name')} readOnly={isReader} {...form.getInputProps('name')} />
      <ScopeSelect
        label={t('settings.scopes')}
        description={t('settings.scopesHint')}
        choices={useChoicesWithHeld(account)}
        readOnly={isReader}
        {...form.getInputProps('scope')}
      />
      <JwksUriField form={form} readOnly={isReader} />
      <AssertionFields form={form} readOnly={isReader} />
      <LifetimeInput
        label={t('settings.lifetime')}
        value={form.values.access_token_lifetime}
        readOnly={isReader}
        onChange={(seconds) => form.setFieldValue('access_token_lifetime', seconds)}
        {...errorOf(form.errors.access_token_lifetime)}
      />
    </Stack>
  );
}

const errorOf = (error: unknown) => (typeof error === 'string' ? { error } : {});

/** What may be chosen, and what the account has already though no API defines it any longer. */
function useChoicesWithHeld({ access }: ServiceAccount) {
  const choices = useScopeChoices();
  return useMemo(() => {
    const known = new Set(choices.map(toKey));
    const others = access.filter((each) => !known.has(toKey(each)));
    return [...choices, ...others.map(({ audience, scope }) => ({ audience, scope, api: audience }))];
  }, [choices, access]);
}

function SettingsConflict(props: Conflict<SettingsValues>): ReactElement {
  const t = useServiceAccountTexts();
  const set = useSetTexts();
  const labels = {
    name: t('settings.name'),
    scope: t('settings.scopes'),
    jwks_uri: set('assertions.jwks'),
    assertion_audiences: set('assertions.audiences'),
    require_jti: set('assertions.jti'),
    access_token_lifetime: t('settings.lifetime'),
  };
  return <ConflictDialog labels={labels} {...props} />;
}
