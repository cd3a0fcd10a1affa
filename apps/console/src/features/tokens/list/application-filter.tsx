import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactElement } from 'react';
import { useTokenTexts } from '../locales/texts.js';
import { useApplicationChoices, useApplicationName } from '../queries.js';

const PAUSE = 200;

/** Chooses one application of a hundred thousand by a part of its name. */
export function ApplicationFilter({
  value,
  onChange,
}: {
  value: string | undefined;
  onChange: (id: string) => void;
}): ReactElement {
  const t = useTokenTexts();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, PAUSE);
  const chosenName = useApplicationName(value);
  const { data: choices = [] } = useApplicationChoices(search === chosenName ? '' : search.trim());
  const data = choices.map(({ id, name }) => ({ value: id, label: name }));
  const isThere = value === undefined || data.some((each) => each.value === value);
  return (
    <Select
      label={t('filter.application')}
      placeholder={t('filter.any')}
      nothingFoundMessage={t('filter.typeToSearch')}
      data={isThere ? data : [{ value, label: chosenName ?? value }, ...data]}
      value={value ?? null}
      onChange={(id) => onChange(id ?? '')}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      searchable
      clearable
    />
  );
}
