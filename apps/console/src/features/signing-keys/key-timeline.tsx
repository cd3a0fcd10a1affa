import { Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { RelativeTime } from '../../components/time/relative-time.js';
import classes from './key-timeline.module.css';
import { useSigningKeyTexts } from './locales/texts.js';
import type { SigningKey } from './queries.js';
import { stagesOf, type Stage } from './stages.js';

/** The life of a signing key as a line: published, signing, retiring, gone. */
export function KeyTimeline({ item }: { item: SigningKey }): ReactElement {
  return (
    <ol className={classes.timeline}>
      {stagesOf(item).map((stage) => (
        <StageOnLine key={stage.name} stage={stage} />
      ))}
    </ol>
  );
}

function StageOnLine({ stage: { name, at, when } }: { stage: Stage }): ReactElement {
  const t = useSigningKeyTexts();
  const isNow = when === 'now';
  return (
    <li className={classes.stage} data-when={when} {...(isNow ? { 'aria-current': 'step' } : {})}>
      <Text fw={isNow ? 650 : 450} c={when === 'to come' ? 'dimmed' : undefined}>
        {t(`stage.${name}`)}
      </Text>
      <Text size="sm" c="dimmed">
        {t(`stageWhy.${name}`)}
      </Text>
      {at !== null && (
        <Text size="sm" c="dimmed">
          <RelativeTime at={at} />
        </Text>
      )}
    </li>
  );
}
