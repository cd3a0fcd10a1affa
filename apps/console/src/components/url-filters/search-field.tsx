import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';

const PAUSE = 250;

/** A field that searches while one types, a moment after the last letter. */
export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
  /** What the button says that empties it. */
  readonly clear: string;
}

/** Searches a list by a text. */
export function SearchField({ label, value, onSearch, clear }: SearchFieldProps): ReactElement {
  const [text, setText] = useState(value);
  const search = useDebouncedCallback(onSearch, PAUSE);
  const change = (next: string): void => {
    setText(next);
    search(next.trim());
  };
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={({ currentTarget }) => change(currentTarget.value)}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={text !== '' && <CloseButton size="sm" aria-label={clear} onClick={() => change('')} />}
    />
  );
}
