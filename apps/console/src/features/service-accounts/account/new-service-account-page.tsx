import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { FormProblem, useProblemOnForm } from '../../../components/forms/form-problem.js';
import { AnchorLink } from '../../../components/links/links.js';
import { PageHeader } from '../../../components/page-header/page-header.js';
import { fromKey, toRequest } from '../../../components/scopes/scope-access.js';
import { useScopeChoices } from '../../../components/scopes/scope-choices.js';
import { ScopeSelect } from '../../../components/scopes/scope-select.js';
import { UnsavedChangesGuard } from '../../../components/unsaved-changes/unsaved-changes-guard.js';
import { useServiceAccountTexts } from '../locales/texts.js';
import { useCreateServiceAccount } from '../queries.js';
import { ApplicationSelect } from './application-select.js';

interface Values extends Record<string, unknown> {
  readonly application: string | null;
  readonly name: string;
  readonly scope: string[];
}

const EMPTY: Values = { application: null, name: '', scope: [] };

/** Makes a service account; its key comes on the next page. */
export function NewServiceAccountPage(): ReactElement {
  const t = useServiceAccountTexts();
  const form = useForm<Values>({
    initialValues: EMPTY,
    validate: {
      application: (value) => (value === null ? t('form.applicationNeeded') : null),
      name: (value) => (value.trim() === '' ? t('form.nameNeeded') : null),
    },
  });
  const { submit, isPending, isSuccess, error } = useSubmit(useProblemOnForm(form));
  return (
    <>
      <PageHeader
        title={t('create')}
        breadcrumbs={[
          <AnchorLink key="all" to="/service-accounts">
            {t('title')}
          </AnchorLink>,
        ]}
      />
      <form onSubmit={form.onSubmit(submit)} noValidate>
        <FormProblem error={error} />
        <Stack maw="34rem">
          <ApplicationSelect
            label={t('form.application')}
            description={t('form.applicationHint')}
            required
            {...form.getInputProps('application')}
          />
          <TextInput
            label={t('form.name')}
            description={t('form.nameHint')}
            required
            {...form.getInputProps('name')}
          />
          <ScopeSelect
            label={t('form.scopes')}
            description={t('form.scopesHint')}
            choices={useScopeChoices()}
            {...form.getInputProps('scope')}
          />
        </Stack>
        <Group mt="lg">
          <Button type="submit" loading={isPending}>
            {t('form.submit')}
          </Button>
        </Group>
      </form>
      <UnsavedChangesGuard isDirty={() => form.isDirty() && !isSuccess} />
    </>
  );
}

function useSubmit(onError: (error: Error) => void) {
  const t = useServiceAccountTexts();
  const navigate = useNavigate();
  const { mutate, isPending, isSuccess, error } = useCreateServiceAccount();
  const submit = ({ application, name, scope }: Values): void =>
    mutate(
      { applicationId: application ?? '', body: { name: name.trim(), ...toRequest(scope.map(fromKey)) } },
      {
        onSuccess: ({ client_id }) => {
          notifications.show({ message: t('form.next') });
          void navigate({
            to: '/service-accounts/$clientId',
            params: { clientId: client_id },
            ignoreBlocker: true,
          });
        },
        onError,
      },
    );
  return { submit, isPending, isSuccess, error };
}
