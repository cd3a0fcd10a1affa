import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, type ReactElement } from 'react';
import { FormProblem, useProblemOnForm } from '../../../components/forms/form-problem.js';
import { useScopeChoices } from '../../../components/scopes/scope-choices.js';
import { useUrlFilters, type Filters } from '../../../components/url-filters/use-url-filters.js';
import type { Schema } from '../../../lib/api/client.js';
import { useDelegationTexts } from '../locales/texts.js';
import { serviceAccountQuery, useDryRun } from '../queries.js';
import { DryRunResult } from './dry-run-result.js';

const QUESTION = ['subject', 'scope', 'api'] as const;

/** What is asked, as it stands in the address. */
export type Question = Filters<(typeof QUESTION)[number]>;

/** Asks what the token endpoint would answer a service account, and says why. */
export function DryRunTab(): ReactElement {
  const t = useDelegationTexts();
  const { clientId } = useParams({ from: '/shell/service-accounts/$clientId' });
  const { data: account } = useSuspenseQuery(serviceAccountQuery(clientId));
  const [asked, keep] = useUrlFilters(QUESTION);
  const form = useForm({
    initialValues: { subject: asked.subject ?? '', scope: asked.scope ?? '', resource: asked.api ?? null },
  });
  const { mutate, data, isPending, error } = useDryRun(clientId);
  const onError = useProblemOnForm(form);
  const submit = ({ subject, scope, resource }: typeof form.values): void => {
    const question = { subject: subject.trim(), scope: scope.trim(), api: resource ?? '' };
    keep(question);
    mutate(toWire(question), { onError });
  };
  return (
    <Stack maw="46rem">
      <Text c="dimmed">{t('dry.description')}</Text>
      <form onSubmit={form.onSubmit(submit)} noValidate>
        <FormProblem error={error} />
        <Stack>
          <TextInput
            label={t('dry.subject')}
            description={t('dry.subjectHint')}
            type="email"
            {...form.getInputProps('subject')}
          />
          <TextInput
            label={t('dry.scope')}
            description={t('dry.scopeHint')}
            {...form.getInputProps('scope')}
          />
          <Select
            label={t('dry.api')}
            description={t('dry.apiHint')}
            placeholder={t('dry.apiAny')}
            data={useApisOf(account)}
            clearable
            {...form.getInputProps('resource')}
          />
          <Group>
            <Button type="submit" loading={isPending}>
              {t('dry.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
      {data !== undefined && !isPending && <DryRunResult answer={data} account={account} asked={asked} />}
    </Stack>
  );
}

const toWire = ({ subject, scope, api }: Record<keyof Question, string>): Schema<'DryRunQuestion'> => ({
  ...(subject === '' ? {} : { subject }),
  ...(scope === '' ? {} : { scope }),
  ...(api === '' ? {} : { resource: api }),
});

/** The APIs of which the account has scopes, with what they are called. */
function useApisOf({ access }: Schema<'CredentialSet'>) {
  const choices = useScopeChoices();
  return useMemo(() => {
    const names = new Map(choices.map(({ audience, api }) => [audience, api]));
    const audiences = [...new Set(access.map(({ audience }) => audience))].filter((each) => names.has(each));
    return audiences.map((value) => ({ value, label: names.get(value) ?? value }));
  }, [choices, access]);
}
