import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState, type ReactElement } from 'react';

/** Milliseconds without a key, after which a list is filtered anew. */
const PAUSE = 250;

/** A filter of a list: one text, such as an id. */
export function TextFilter({
  label,
  value = '',
  onChange,
}: {
  label: string;
  value: string | undefined;
  onChange: (value: string) => void;
}): ReactElement {
  const [text, setText] = useState(value);
  const change = useDebouncedCallback(onChange, PAUSE);
  return (
    <TextInput
      label={label}
      value={text}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        change(currentTarget.value.trim());
      }}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
