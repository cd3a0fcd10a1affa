import { MultiSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { serverMetadata } from '../../../lib/server/server-metadata.js';
import type { GrantType } from '../../grants/grant-type.js';
import { useSetTexts } from '../locales/texts.js';
import { allApis } from './apis.js';
import { fromKey, scopeGroups, toKey, type ScopeChoice, type ScopeGroup } from './scope-choice.js';

/** Options drawn at once; the rest is found by typing. */
const MOST_SHOWN = 100;

/** Chooses scopes, each from the API that defines it. */
export function ScopeField({
  grantType,
  value,
  onChange,
  error,
  readOnly = false,
}: {
  grantType: GrantType;
  value: readonly ScopeChoice[];
  onChange: (value: readonly ScopeChoice[]) => void;
  error?: string | undefined;
  readOnly?: boolean;
}): ReactElement {
  const t = useSetTexts();
  const apis = useQuery(allApis);
  const server = useQuery(serverMetadata);
  const groups = scopeGroups(grantType, apis.data ?? [], server.data?.scopes_supported ?? []);
  const isEmpty = apis.isSuccess && groups.every(({ scopes }) => scopes.length === 0);
  return (
    <MultiSelect
      label={t('scopes.label')}
      description={isEmpty ? t('scopes.none') : t('scopes.hint')}
      placeholder={value.length === 0 ? t('scopes.placeholder') : undefined}
      nothingFoundMessage={t('scopes.nothing')}
      data={groups.map((group) => ({
        group: group.api?.name ?? t('scopes.person'),
        items: group.scopes.map(({ name }) => ({ value: toKey(choiceOf(group, name)), label: name })),
      }))}
      renderOption={({ option }) => <Option groups={groups} choice={fromKey(option.value)} />}
      value={value.map(toKey)}
      onChange={(keys) => onChange(keys.map(fromKey))}
      limit={MOST_SHOWN}
      openOnFocus={false}
      comboboxProps={{ withinPortal: false }}
      error={error}
      readOnly={readOnly}
      searchable
      hidePickedOptions
    />
  );
}

const choiceOf = ({ api }: ScopeGroup, scope: string): ScopeChoice => ({
  api: api?.identifier ?? null,
  scope,
});

function Option({ groups, choice }: { groups: readonly ScopeGroup[]; choice: ScopeChoice }): ReactElement {
  const group = groups.find(({ api }) => (api?.identifier ?? null) === choice.api);
  const description = group?.scopes.find(({ name }) => name === choice.scope)?.description ?? '';
  return (
    <div>
      <Text size="sm">{choice.scope}</Text>
      {description !== '' && (
        <Text size="xs" c="dimmed">
          {description}
        </Text>
      )}
    </div>
  );
}
