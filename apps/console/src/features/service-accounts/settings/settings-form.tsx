import { Button, Checkbox, Group, NumberInput, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type ReactElement } from 'react';
import { ConflictDialog } from '../../../components/dialogs/conflict-dialog.js';
import { FormProblem, useProblemOnForm } from '../../../components/forms/form-problem.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { toKey } from '../../../components/scopes/scope-access.js';
import { useScopeChoices } from '../../../components/scopes/scope-choices.js';
import { ScopePicker } from '../../../components/scopes/scope-picker.js';
import { UnsavedChangesGuard } from '../../../components/unsaved-changes/unsaved-changes-guard.js';
import { ApiProblem } from '../../../lib/api/api-problem.js';
import { useCan } from '../../../lib/session/session.js';
import { useServiceAccountTexts } from '../locales/texts.js';
import { serviceAccountQuery, useEditServiceAccount, type ServiceAccount } from '../queries.js';
import { settingsOf, toChanges, type SettingsValues } from './settings-values.js';

/** The settings of a service account, to read and to edit. */
export function SettingsForm({ account }: { account: ServiceAccount }): ReactElement {
  const t = useServiceAccountTexts();
  const isReader = !useCan('write') || account.status === 'retired';
  const form = useForm<SettingsValues>({ initialValues: settingsOf(account) });
  const { save, isPending, error, conflict } = useSave(form);
  return (
    <form onSubmit={form.onSubmit((values) => save(account, values))} noValidate>
      <FormProblem error={conflict === undefined ? error : null} />
      <Text c="dimmed" mb="md">
        {t('settings.description')}
      </Text>
      <Fields form={form} account={account} isReader={isReader} />
      {!isReader && (
        <WriteOnly>
          <Group mt="lg">
            <Button type="submit" loading={isPending}>
              {t('settings.save')}
            </Button>
          </Group>
        </WriteOnly>
      )}
      <UnsavedChangesGuard isDirty={() => form.isDirty()} />
      {conflict !== undefined && <Conflict form={form} {...conflict} onSave={save} />}
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
      <ScopePicker
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
      <NumberInput
        label={t('settings.lifetime')}
        description={t('settings.lifetimeHint')}
        min={1}
        allowDecimal={false}
        readOnly={isReader}
        {...form.getInputProps('access_token_lifetime')}
      />
    </Stack>
  );
}

/** What may be chosen, and what the account has already though no API defines it any longer. */
function useChoicesWithHeld({ access }: ServiceAccount) {
  const choices = useScopeChoices();
  return useMemo(() => {
    const known = new Set(choices.map(toKey));
    const others = access.filter((each) => !known.has(toKey(each)));
    return [...choices, ...others.map(({ audience, scope }) => ({ audience, scope, api: audience }))];
  }, [choices, access]);
}

/** Saves an edit. Where somebody else was first, reads theirs, so that the person can choose. */
function useSave(form: UseFormReturnType<SettingsValues>) {
  const t = useServiceAccountTexts();
  const queryClient = useQueryClient();
  const onProblem = useProblemOnForm(form);
  const [theirs, setTheirs] = useState<ServiceAccount>();
  const { mutate, isPending, error } = useEditServiceAccount();
  const save = (from: ServiceAccount, values: SettingsValues): void =>
    mutate(
      { from, changes: toChanges(values, from) },
      {
        onSuccess: (saved) => {
          setTheirs(undefined);
          form.setInitialValues(settingsOf(saved));
          form.setValues(settingsOf(saved));
          notifications.show({ message: t('settings.saved') });
        },
        onError: (fault) => {
          if (!(fault instanceof ApiProblem && fault.is('outdated-version'))) return onProblem(fault);
          const query = { ...serviceAccountQuery(from.client_id), staleTime: 0 };
          return void queryClient.fetchQuery(query).then(setTheirs, onProblem);
        },
      },
    );
  const close = (): void => setTheirs(undefined);
  return { save, isPending, error, conflict: theirs === undefined ? undefined : { theirs, close } };
}

function Conflict({
  form,
  theirs,
  close,
  onSave,
}: {
  form: UseFormReturnType<SettingsValues>;
  theirs: ServiceAccount;
  close: () => void;
  onSave: (from: ServiceAccount, values: SettingsValues) => void;
}): ReactElement {
  const t = useServiceAccountTexts();
  return (
    <ConflictDialog
      labels={{
        name: t('settings.name'),
        scope: t('settings.scopes'),
        jwks_uri: t('settings.jwks'),
        assertion_audiences: t('settings.audiences'),
        require_jti: t('settings.jti'),
        access_token_lifetime: t('settings.lifetime'),
      }}
      theirs={settingsOf(theirs)}
      yours={form.getValues()}
      onReload={() => {
        form.setInitialValues(settingsOf(theirs));
        form.setValues(settingsOf(theirs));
        close();
      }}
      onOverwrite={() => onSave(theirs, form.getValues())}
      onClose={close}
    />
  );
}
