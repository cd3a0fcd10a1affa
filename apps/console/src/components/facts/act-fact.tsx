import { Code } from '@mantine/core';
import type { ReactElement } from 'react';
import { AnchorLink } from '../links/links.js';
import { useComponentTexts } from '../locales/texts.js';
import { RelativeTime } from '../time/relative-time.js';
import { Fact } from './facts.js';

/** What somebody did, when, and who: a person, or a credential set. Absent where it was not done. */
export function ActFact({
  name,
  at,
  by,
}: {
  name: string;
  at: string | null;
  by: string | null;
}): ReactElement | null {
  const t = useComponentTexts();
  if (at === null) return null;
  return (
    <Fact name={name}>
      <RelativeTime at={at} />
      {by !== null && (
        <>
          {' '}
          {t('by')} <Actor id={by} />
        </>
      )}
    </Fact>
  );
}

function Actor({ id }: { id: string }): ReactElement {
  if (!id.startsWith('acc_')) return <Code>{id}</Code>;
  return (
    <AnchorLink to="/accounts/$accountId" params={{ accountId: id }} ff="monospace" size="sm">
      {id}
    </AnchorLink>
  );
}
