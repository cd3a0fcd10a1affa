import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useComponentTexts } from '../locales/texts.js';

/** What is lost by leaving, where it is something else than changes. */
export interface LeavingTexts {
  readonly title: string;
  readonly why: string;
  readonly leave: string;
}

/** Asks before somebody leaves a page, or closes the tab, with changes that are not saved. */
export function UnsavedChangesGuard({
  isDirty,
  texts,
}: {
  isDirty: () => boolean;
  texts?: LeavingTexts | undefined;
}): ReactElement {
  const t = useComponentTexts();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && isDirty(),
    enableBeforeUnload: isDirty,
    withResolver: true,
  });
  return (
    <Modal
      opened={status === 'blocked'}
      onClose={() => reset?.()}
      title={texts?.title ?? t('unsaved.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
      centered
    >
      <Stack>
        <Text>{texts?.why ?? t('unsaved.why')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => proceed?.()}>
            {texts?.leave ?? t('unsaved.leave')}
          </Button>
          <Button onClick={() => reset?.()} data-autofocus>
            {t('unsaved.stay')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
