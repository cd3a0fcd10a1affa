import { Text } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import type { Credential } from '../../../components/credential-sets/credential-set.js';
import { useFormats } from '../../../lib/formats/use-formats.js';
import classes from '../credential-sets.module.css';
import { useCredentialSetTexts } from '../locales/texts.js';
import { timelineOf, type Bar } from './timeline.js';

const percent = (place: number): string => `${(place * 100).toFixed(2)}%`;

/** Which secret and key works when, as bars; the table below says the same in words. Nothing for a single one. */
export function TimelineView({ all }: { all: readonly Credential[] }): ReactElement | null {
  const t = useCredentialSetTexts();
  const [now] = useState(() => Date.now());
  const { bars, now: place } = timelineOf(all, now);
  if (bars.length < 2) return null;
  return (
    <div role="img" aria-label={t('credential.timeline')} className={classes.timeline}>
      <div className={classes.now} style={{ left: percent(place) }}>
        <span>{t('credential.timelineNow')}</span>
      </div>
      {bars.map((bar) => (
        <Track key={bar.id} bar={bar} credential={all.find(({ id }) => id === bar.id)} />
      ))}
    </div>
  );
}

function Track({ bar, credential }: { bar: Bar; credential: Credential | undefined }): ReactElement {
  const t = useCredentialSetTexts();
  const formats = useFormats();
  const from = credential === undefined ? '' : formats.moment(credential.created_at);
  const to = credential?.expires_at == null ? t('credential.never') : formats.moment(credential.expires_at);
  return (
    <div className={classes.track}>
      <div
        className={classes.bar}
        style={{ left: percent(bar.from), width: percent(bar.to - bar.from) }}
        data-live={bar.isLive}
        data-open={bar.isOpen}
        title={t('credential.bar', { name: bar.name, from, to })}
      >
        <Text span inherit>
          {bar.name}
        </Text>
      </div>
      {bar.used !== null && <div className={classes.used} style={{ left: percent(bar.used) }} />}
    </div>
  );
}
