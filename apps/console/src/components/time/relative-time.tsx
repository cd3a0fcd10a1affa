import { Text } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { useState, type ReactElement } from 'react';
import { useFormats } from '../../lib/formats/use-formats.js';
import { useComponentTexts } from '../locales/texts.js';

/** How often `3 minutes ago` is looked at again, in milliseconds. */
const PAUSE = 30_000;

/** A time as one says it, with the exact one as its title. Null: never. */
export function RelativeTime({ at }: { at: string | null }): ReactElement {
  const t = useComponentTexts();
  const formats = useFormats();
  const [now, setNow] = useState(() => Date.now());
  useInterval(() => setNow(Date.now()), PAUSE, { autoInvoke: true });
  if (at === null)
    return (
      <Text span inherit>
        {t('never')}
      </Text>
    );
  return (
    <time dateTime={at} title={formats.moment(at)}>
      {formats.relative(at, Math.max(now, 0))}
    </time>
  );
}
