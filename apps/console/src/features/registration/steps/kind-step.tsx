import { Group, Radio, SimpleGrid, Text, ThemeIcon } from '@mantine/core';
import {
  IconAppWindow,
  IconDeviceMobile,
  IconDeviceTv,
  IconRobot,
  IconServer,
  IconStack2,
  type Icon,
} from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { useRegistrationTexts } from '../locales/texts.js';
import { isKind, KINDS, type Kind } from '../offers.js';
import classes from '../registration.module.css';
import type { Registration } from '../use-registration.js';
import { StepActions } from './step-actions.js';

const ICONS: readonly (readonly [Kind, Icon])[] = [
  ['server', IconServer],
  ['web', IconAppWindow],
  ['native', IconDeviceMobile],
  ['device', IconDeviceTv],
  ['job', IconRobot],
  ['several', IconStack2],
];

/** Asks what is being built, in the words of who builds it. */
export function KindStep({
  registration: { kind, change },
  onNext,
  onBack,
}: {
  registration: Registration;
  onNext: () => void;
  onBack?: (() => void) | undefined;
}): ReactElement {
  const t = useRegistrationTexts();
  const [isAsked, setAsked] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (kind !== null) onNext();
      }}
    >
      <Radio.Group
        label={t('kind.title')}
        description={t('kind.hint')}
        labelProps={{ fz: 'lg', fw: 650 }}
        value={kind}
        onChange={(next) => isKind(next) && change.kind(next, KINDS[next])}
        error={isAsked && kind === null ? t('kind.needed') : undefined}
      >
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} my="md">
          {ICONS.map(([each, Icon]) => (
            <Radio.Card key={each} value={each} className={classes.card} aria-label={t(`kind.${each}.title`)}>
              <Group wrap="nowrap" align="flex-start">
                <ThemeIcon variant="light" size="lg" aria-hidden>
                  <Icon size={20} stroke={1.6} />
                </ThemeIcon>
                <div>
                  <Text fw={600}>{t(`kind.${each}.title`)}</Text>
                  <Text size="sm" c="dimmed">
                    {t(`kind.${each}.what`)}
                  </Text>
                </div>
              </Group>
            </Radio.Card>
          ))}
        </SimpleGrid>
      </Radio.Group>
      <StepActions onBack={onBack} />
    </form>
  );
}
