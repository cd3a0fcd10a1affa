import { Button, Checkbox, Group, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMemo, type ReactElement } from 'react';
import { ConflictDialog, type ConflictDialogProps } from '../../../components/dialogs/conflict-dialog.js';
import { FormProblem, useProblemOnForm } from '../../../components/forms/form-problem.js';
import { LifetimeInput } from '../../../components/forms/lifetime-input.js';
import { useEdit } from '../../../components/forms/use-edit.js';
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
  const take = (saved: ServiceAccount): void => {
    form.setInitialValues(settingsOf(saved));
    form.setValues(settingsOf(saved));
  };
  const { save, isPending, error, theirs, forget } = useEdit({
    mutation: useEditServiceAccount(),
    query: serviceAccountQuery(account.client_id),
    onSaved: (saved) => {
      take(saved);
      notifications.show({ message: t('settings.saved') });
    },
    onProblem: useProblemOnForm(form),
  });
  const submit = (from: ServiceAccount): void => save(from, toChanges(form.getValues(), from));
  return (
    <form onSubmit={form.onSubmit(() => submit(account))} noValidate>
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
      {theirs !== undefined && (
        <Conflict
          theirs={settingsOf(theirs)}
          yours={form.getValues()}
          onReload={() => {
            take(theirs);
            forget();
          }}
          onOverwrite={() => submit(theirs)}
          onClose={forget}
        />
      )}
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
      <TextInput
        label={t('settings.jwks')}
        description={t('settings.jwksHint')}
        readOnly={isReader}
        {...form.getInputProps('jwks_uri')}
      />
      <TagsInput
        label={t('settings.audiences')}
        description={t('settings.audiencesHint')}
        readOnly={isReader}
        {...form.getInputProps('assertion_audiences')}
      />
      <Checkbox
        label={t('settings.jti')}
        description={t('settings.jtiHint')}
        disabled={isReader}
        {...form.getInputProps('require_jti', { type: 'checkbox' })}
      />
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

function Conflict(
  props: Omit<ConflictDialogProps<Extract<keyof SettingsValues, string>>, 'labels'>,
): ReactElement {
  const t = useServiceAccountTexts();
  const labels = {
    name: t('settings.name'),
    scope: t('settings.scopes'),
    jwks_uri: t('settings.jwks'),
    assertion_audiences: t('settings.audiences'),
    require_jti: t('settings.jti'),
    access_token_lifetime: t('settings.lifetime'),
  };
  return <ConflictDialog labels={labels} {...props} />;
}
