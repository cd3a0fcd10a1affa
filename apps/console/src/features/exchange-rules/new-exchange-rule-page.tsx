import { Button, Group, MultiSelect, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, type ReactElement } from 'react';
import { FormProblem, useProblemOnForm } from '../../components/forms/form-problem.js';
import { AnchorLink } from '../../components/links/links.js';
import { PageHeader } from '../../components/page-header/page-header.js';
import { useScopeChoices } from '../../components/scopes/scope-choices.js';
import { UnsavedChangesGuard } from '../../components/unsaved-changes/unsaved-changes-guard.js';
import { endOfDay } from '../../lib/formats/day.js';
import { useExchangeRuleTexts } from './locales/texts.js';
import { exchangingSets, useMakeRule } from './queries.js';
import { sharedScopes } from './shared-scopes.js';

interface Values extends Record<string, unknown> {
  readonly client_id: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly scope: string[];
  readonly reason: string;
  readonly expires_at: string;
}

const EMPTY: Values = { client_id: null, from: null, to: null, scope: [], reason: '', expires_at: '' };

/** Makes an exchange rule. */
export function NewExchangeRulePage(): ReactElement {
  const t = useExchangeRuleTexts();
  const form = useForm<Values>({
    initialValues: EMPTY,
    validate: {
      client_id: (id) => (id === null ? t('form.setNeeded') : null),
      from: (api) => (api === null ? t('form.apiNeeded') : null),
      to: (api) => (api === null ? t('form.apiNeeded') : null),
      scope: (scopes) => (scopes.length === 0 ? t('form.scopesNeeded') : null),
      reason: (text) => (text.trim() === '' ? t('form.reasonNeeded') : null),
    },
  });
  const { submit, isPending, isSuccess, error } = useSubmit(useProblemOnForm(form));
  return (
    <>
      <PageHeader
        title={t('create')}
        breadcrumbs={[
          <AnchorLink key="all" to="/exchange-rules">
            {t('title')}
          </AnchorLink>,
        ]}
      />
      <form onSubmit={form.onSubmit(submit)} noValidate>
        <FormProblem error={error} />
        <Stack maw="34rem">
          <Fields form={form} />
          <Group>
            <Button type="submit" loading={isPending}>
              {t('form.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
      <UnsavedChangesGuard isDirty={() => form.isDirty() && !isSuccess} />
    </>
  );
}

function useSubmit(onError: (error: Error) => void) {
  const t = useExchangeRuleTexts();
  const navigate = useNavigate();
  const { mutate, isPending, isSuccess, error } = useMakeRule();
  const submit = ({ client_id, from, to, scope, reason, expires_at }: Values): void =>
    mutate(
      {
        client_id: client_id ?? '',
        from: from ?? '',
        to: to ?? '',
        scope: scope.join(' '),
        reason: reason.trim(),
        expires_at: endOfDay(expires_at),
      },
      {
        onSuccess: () => {
          notifications.show({ message: t('form.done') });
          void navigate({ to: '/exchange-rules', ignoreBlocker: true });
        },
        onError,
      },
    );
  return { submit, isPending, isSuccess, error };
}

function Fields({ form }: { form: UseFormReturnType<Values> }): ReactElement {
  const t = useExchangeRuleTexts();
  const choices = useScopeChoices();
  const { data: sets } = useQuery(exchangingSets);
  const apis = useMemo(() => [...new Map(choices.map(({ audience, api }) => [audience, api]))], [choices]);
  const { from, to } = form.values;
  const scopes = sharedScopes(choices, from ?? '', to ?? '');
  const isChosen = from !== null && to !== null;
  const options = apis.map(([value, label]) => ({ value, label }));
  return (
    <>
      <Select
        label={t('form.set')}
        description={sets?.items.length === 0 ? t('form.setNone') : t('form.setHint')}
        data={
          sets?.items.map((set) => ({
            value: set.client_id,
            label: `${set.application_name}: ${set.name}`,
          })) ?? []
        }
        searchable
        required
        {...form.getInputProps('client_id')}
      />
      <Select label={t('form.from')} data={options} searchable required {...form.getInputProps('from')} />
      <Select label={t('form.to')} data={options} searchable required {...form.getInputProps('to')} />
      <MultiSelect
        label={t('form.scopes')}
        description={isChosen && scopes.length === 0 ? t('form.scopesNone') : t('form.scopesHint')}
        data={scopes}
        searchable
        required
        {...form.getInputProps('scope')}
      />
      <Textarea
        label={t('form.reason')}
        description={t('form.reasonHint')}
        autosize
        minRows={2}
        required
        {...form.getInputProps('reason')}
      />
      <TextInput
        type="date"
        label={t('form.expires')}
        description={t('form.expiresHint')}
        {...form.getInputProps('expires_at')}
      />
    </>
  );
}
