import { Button, CopyButton as Copying, type ButtonProps } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useComponentTexts } from '../locales/texts.js';

/** Copies a text. `of` says what, to who cannot see where the button stands. */
export function CopyButton({
  value,
  of,
  ...look
}: { value: string; of: string } & Pick<ButtonProps, 'size' | 'variant'>): ReactElement {
  const t = useComponentTexts();
  return (
    <Copying value={value}>
      {({ copied, copy }) => (
        <Button
          variant="default"
          size="compact-sm"
          {...look}
          onClick={copy}
          aria-label={`${copied ? t('copy.copied') : t('copy.copy')}: ${of}`}
          leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
        >
          {copied ? t('copy.copied') : t('copy.copy')}
        </Button>
      )}
    </Copying>
  );
}
