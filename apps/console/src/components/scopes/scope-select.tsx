import { Group, MultiSelect, Text, type MultiSelectProps } from '@mantine/core';
import { useMemo, type ReactElement } from 'react';
import { useComponentTexts } from '../locales/texts.js';
import { toKey, type ScopeOfApi } from './scope-access.js';

/** A scope that can be chosen. */
export interface ScopeChoice extends ScopeOfApi {
  /** What people call its API. */
  readonly api: string;
  readonly description?: string;
}

/** The choice of scopes; its value is made of `toKey`. */
export type ScopeSelectProps = Omit<MultiSelectProps, 'data'> & { readonly choices: readonly ScopeChoice[] };

/** Chooses scopes of several APIs in one field, found by typing; each is meant of its API, whatever others define. */
export function ScopeSelect({ choices, ...rest }: ScopeSelectProps): ReactElement {
  const t = useComponentTexts();
  const described = useMemo(() => new Map(choices.map((each) => [toKey(each), each.description])), [choices]);
  return (
    <MultiSelect
      {...rest}
      data={useMemo(() => groupsOf(choices), [choices])}
      searchable
      clearable
      hidePickedOptions
      placeholder={rest.value?.length ? '' : t('scopes.placeholder')}
      nothingFoundMessage={t('scopes.nothing')}
      renderOption={({ option }) => <Option label={option.label} why={described.get(option.value)} />}
    />
  );
}

function Option({ label, why }: { label: string; why: string | undefined }): ReactElement {
  return (
    <Group gap="xs" wrap="nowrap">
      <Text size="sm" ff="monospace">
        {label}
      </Text>
      {why !== undefined && why !== '' && (
        <Text size="sm" c="dimmed" truncate>
          {why}
        </Text>
      )}
    </Group>
  );
}

function groupsOf(choices: readonly ScopeChoice[]) {
  const groups = new Map<string, { value: string; label: string }[]>();
  for (const choice of choices) {
    const items = groups.get(choice.api) ?? [];
    items.push({ value: toKey(choice), label: choice.scope });
    groups.set(choice.api, items);
  }
  return [...groups].map(([group, items]) => ({ group, items }));
}
