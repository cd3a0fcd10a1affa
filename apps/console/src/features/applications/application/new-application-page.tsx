import { Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { FormProblem, useProblemOnForm } from '../../../components/forms/form-problem.js';
import { AnchorLink } from '../../../components/links/links.js';
import { PageHeader } from '../../../components/page-header/page-header.js';
import { UnsavedChangesGuard } from '../../../components/unsaved-changes/unsaved-changes-guard.js';
import { useApplicationTexts } from '../locales/texts.js';
import { useCreateApplication } from '../queries.js';
import { ApplicationFields, type ApplicationValues } from './application-fields.js';

const EMPTY: ApplicationValues = { name: '', description: '', owner: '', contacts: [] };

/** Registers an application. */
export function NewApplicationPage(): ReactElement {
  const t = useApplicationTexts();
  const navigate = useNavigate();
  const form = useForm<ApplicationValues>({ mode: 'uncontrolled', initialValues: EMPTY });
  const { mutate, isPending, error } = useCreateApplication();
  const onProblem = useProblemOnForm(form);
  const submit = (values: ApplicationValues): void =>
    mutate(values, {
      onSuccess: ({ id }) => {
        form.resetDirty();
        void navigate({ to: '/applications/$applicationId', params: { applicationId: id } });
      },
      onError: onProblem,
    });
  return (
    <>
      <PageHeader
        title={t('create')}
        breadcrumbs={[
          <AnchorLink key="all" to="/applications">
            {t('title')}
          </AnchorLink>,
        ]}
      />
      <form onSubmit={form.onSubmit(submit)} noValidate>
        <FormProblem error={error} />
        <ApplicationFields form={form} />
        <Group mt="lg">
          <Button type="submit" loading={isPending}>
            {t('form.submit')}
          </Button>
        </Group>
      </form>
      <UnsavedChangesGuard isDirty={() => form.isDirty()} />
    </>
  );
}
