import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { FormProblem, useProblemOnForm } from '../../../components/forms/form-problem.js';
import { AnchorLink } from '../../../components/links/links.js';
import { PageHeader } from '../../../components/page-header/page-header.js';
import { UnsavedChangesGuard } from '../../../components/unsaved-changes/unsaved-changes-guard.js';
import { useAccountTexts } from '../locales/texts.js';
import { useCreateAccount, type Role } from '../queries.js';
import { PasswordField } from './password-field.js';
import { RoleFields } from './role-fields.js';

interface Values extends Record<string, unknown> {
  readonly name: string;
  readonly email: string;
  readonly roles: Role[];
  readonly password: string;
}

const EMPTY: Values = { name: '', email: '', roles: [], password: '' };

/** Makes an account for somebody who signs in. */
export function NewAccountPage(): ReactElement {
  const t = useAccountTexts();
  const form = useForm<Values>({
    initialValues: EMPTY,
    validate: {
      name: (text) => (text.trim() === '' ? t('form.nameNeeded') : null),
      email: (text) => (text.includes('@') ? null : t('form.emailNeeded')),
    },
  });
  const { submit, isPending, isSuccess, error } = useSubmit(useProblemOnForm(form));
  return (
    <>
      <PageHeader
        title={t('create')}
        breadcrumbs={[
          <AnchorLink key="all" to="/accounts">
            {t('title')}
          </AnchorLink>,
        ]}
      />
      <form onSubmit={form.onSubmit(submit)} noValidate>
        <FormProblem error={error} />
        <Stack maw="34rem">
          <TextInput label={t('form.name')} required autoComplete="off" {...form.getInputProps('name')} />
          <TextInput
            label={t('form.email')}
            description={t('form.emailHint')}
            type="email"
            required
            autoComplete="off"
            {...form.getInputProps('email')}
          />
          <RoleFields {...form.getInputProps('roles')} />
          <PasswordField
            onSuggest={(password) => form.setFieldValue('password', password)}
            {...form.getInputProps('password')}
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
  const t = useAccountTexts();
  const navigate = useNavigate();
  const { mutate, isPending, isSuccess, error } = useCreateAccount();
  const submit = ({ password, ...rest }: Values): void =>
    mutate(
      { ...rest, ...(password === '' ? {} : { password }) },
      {
        onSuccess: ({ id }) => {
          notifications.show({ message: t('form.created') });
          void navigate({ to: '/accounts/$accountId', params: { accountId: id }, ignoreBlocker: true });
        },
        onError,
      },
    );
  return { submit, isPending, isSuccess, error };
}
