import { TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { fromLocalField, toLocalField } from './local-field.js';

/** A filter of a list: a moment, in the time zone of the reader. */
export function TimeFilter({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | undefined;
  onChange: (value: string) => void;
}): ReactElement {
  return (
    <TextInput
      type="datetime-local"
      label={label}
      defaultValue={toLocalField(value)}
      onChange={({ currentTarget }) => onChange(fromLocalField(currentTarget.value))}
    />
  );
}
