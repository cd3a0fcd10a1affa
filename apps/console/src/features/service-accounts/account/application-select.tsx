import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useServiceAccountTexts } from '../locales/texts.js';
import { applicationChoices } from '../queries.js';

const PAUSE = 200;

/** Chooses an application by typing a part of its name. */
export function ApplicationSelect(props: Omit<SelectProps, 'data'>): ReactElement {
  const t = useServiceAccountTexts();
  const [typed, type] = useState('');
  const [search] = useDebouncedValue(typed.trim(), PAUSE);
  const { data } = useQuery({ ...applicationChoices(search), placeholderData: keepPreviousData });
  return (
    <Select
      {...props}
      data={data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
      // The server has searched: what it found is shown, whatever stands in the field.
      filter={({ options }) => options}
      searchable
      onSearchChange={type}
      nothingFoundMessage={t('form.applicationNone')}
    />
  );
}
