import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { serviceAccountQuery } from '../queries.js';
import { SettingsForm } from './settings-form.js';
import { StopSection } from './stop-section.js';

/** How the assertions of a service account are judged, and how to stop it. */
export function SettingsTab(): ReactElement {
  const { clientId } = useParams({ from: '/shell/service-accounts/$clientId' });
  const { data: account } = useSuspenseQuery(serviceAccountQuery(clientId));
  return (
    <Stack gap="xl">
      <SettingsForm account={account} />
      <StopSection account={account} />
    </Stack>
  );
}
