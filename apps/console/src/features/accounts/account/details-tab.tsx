import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { accountQuery } from '../queries.js';
import { DetailsForm } from './details-form.js';
import { RolesForm } from './roles-form.js';

/** Who a person is, and what they may do here. */
export function DetailsTab(): ReactElement {
  const { accountId } = useParams({ from: '/shell/accounts/$accountId' });
  const { data: account } = useSuspenseQuery(accountQuery(accountId));
  return (
    <Stack gap="xl">
      <DetailsForm account={account} />
      <RolesForm account={account} />
    </Stack>
  );
}
