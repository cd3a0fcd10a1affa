import { Stack } from '@mantine/core';
import type { ReactElement } from 'react';
import classes from '../credential-sets.module.css';
import { CredentialsSection } from '../rotation/credentials-section.js';
import { SetFacts } from './set-facts.js';
import { Warnings } from '../../../components/warnings/warnings.js';
import { useSet } from './use-set.js';

/** What a set is, what should be known of it, and the secrets and keys it has. */
export function OverviewTab(): ReactElement {
  const set = useSet();
  return (
    <Stack>
      <Warnings set={set} />
      <div className={classes.card}>
        <SetFacts set={set} />
      </div>
      <CredentialsSection set={set} />
    </Stack>
  );
}
