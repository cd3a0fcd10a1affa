import { Button, Group, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { FormProblem, useProblemOnForm } from '../../../components/forms/form-problem.js';
import { AnchorLink } from '../../../components/links/links.js';
import { PageHeader } from '../../../components/page-header/page-header.js';
import { UnsavedChangesGuard } from '../../../components/unsaved-changes/unsaved-changes-guard.js';
import { ApiProblem } from '../../../lib/api/api-problem.js';
import { useApiTexts } from '../locales/texts.js';
import { toPathName } from '../path-name.js';
import { useCreateApi } from '../queries.js';
import { ApiFields } from './api-fields.js';
import { NEW_API, toWire, type ApiValues } from './api-values.js';
import { useApiForm } from './use-api-form.js';

/** Registers an API with its scopes. */
export function NewApiPage(): ReactElement {
  const t = useApiTexts();
  const [identifier, name] = useState('');
  const form = useApiForm(NEW_API);
  const { submit, isPending, isSuccess, error, fault } = useSubmit(form, identifier.trim());
  return (
    <>
      <PageHeader
        title={t('create')}
        breadcrumbs={[
          <AnchorLink key="all" to="/apis">
            {t('title')}
          </AnchorLink>,
        ]}
      />
      <form onSubmit={form.onSubmit(submit)} noValidate>
        <FormProblem error={error} />
        <Stack maw="40rem">
          <TextInput
            label={t('form.identifier')}
            description={t('form.identifierHint')}
            placeholder="https://api.example.com"
            required
            type="url"
            value={identifier}
            onChange={({ currentTarget }) => name(currentTarget.value)}
            error={fault}
          />
          <ApiFields form={form} />
          <Group>
            <Button type="submit" loading={isPending}>
              {t('form.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
      <UnsavedChangesGuard isDirty={() => (form.isDirty() || identifier !== '') && !isSuccess} />
    </>
  );
}

function useSubmit(form: UseFormReturnType<ApiValues>, identifier: string) {
  const t = useApiTexts();
  const navigate = useNavigate();
  const [isTried, tryIt] = useState(false);
  const { mutate, isPending, isSuccess, error } = useCreateApi();
  const onError = useProblemOnForm(form);
  const onSuccess = (): void => {
    notifications.show({ message: t('form.created') });
    void navigate({ to: '/apis/$api', params: { api: toPathName(identifier) }, ignoreBlocker: true });
  };
  const isUri = URL.canParse(identifier);
  const submit = (values: ApiValues): void => {
    tryIt(true);
    if (isUri) mutate({ ...toWire(values), identifier, name: values.name.trim() }, { onSuccess, onError });
  };
  const refused = error instanceof ApiProblem ? error.fields['identifier'] : undefined;
  const fault = isTried && !isUri ? t('form.identifierNeeded') : refused;
  return { submit, isPending, isSuccess, error, fault };
}
