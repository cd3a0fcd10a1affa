import { Button, Group } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useRegistrationTexts } from '../locales/texts.js';

/** The foot of a step: on, back, and what else may be done. */
export function StepActions({
  onBack,
  next,
  isDisabled = false,
  isPending = false,
  children,
}: {
  onBack?: (() => void) | undefined;
  next?: string;
  isDisabled?: boolean;
  isPending?: boolean;
  children?: ReactNode;
}): ReactElement {
  const t = useRegistrationTexts();
  return (
    <Group mt="xl">
      <Button type="submit" disabled={isDisabled} loading={isPending}>
        {next ?? t('next')}
      </Button>
      {onBack !== undefined && (
        <Button variant="default" onClick={onBack}>
          {t('back')}
        </Button>
      )}
      {children}
    </Group>
  );
}
