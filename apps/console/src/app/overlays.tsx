import '@mantine/notifications/styles.layer.css';
import { Notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import { SignInRenewal } from './session/sign-in-renewal.js';

/** What may lie over every page: short notices, and the question for a newer sign-in. */
export function Overlays(): ReactElement {
  return (
    <>
      <Notifications position="bottom-right" />
      <SignInRenewal />
    </>
  );
}
