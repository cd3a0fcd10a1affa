import { Button, FileButton, Group, Textarea } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { usePlaygroundTexts } from '../locales/texts.js';
import { readKey } from './read-key.js';

/** Where a private key is pasted or opened from a file. It is read in this browser and goes nowhere. */
export function KeyField({
  value,
  onChange,
}: {
  value: string;
  onChange: (text: string) => void;
}): ReactElement {
  const t = usePlaygroundTexts();
  const read = readKey(value);
  return (
    <div>
      <Textarea
        label={t('key.label')}
        description={t('key.hint')}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        error={typeof read === 'string' && read !== 'empty' ? t(`key.fault.${read}`) : undefined}
        autosize
        minRows={3}
        maxRows={8}
        spellCheck={false}
        autoComplete="off"
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
      />
      <Group mt="xs">
        <FileButton onChange={(file) => void file?.text().then(onChange)} accept=".json,.pem,.key,.jwk">
          {(props) => (
            <Button
              {...props}
              variant="default"
              size="compact-sm"
              leftSection={<IconUpload size={14} aria-hidden />}
            >
              {t('key.open')}
            </Button>
          )}
        </FileButton>
      </Group>
    </div>
  );
}
