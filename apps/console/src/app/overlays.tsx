import '@mantine/notifications/styles.layer.css';
import { MantineThemeProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useMemo, type ReactElement } from 'react';
import { useAppTexts } from './locales/texts.js';
import { SignInRenewal } from './session/sign-in-renewal.js';

/** What may lie over every page: short notices, and the question for a newer sign-in. */
export function Overlays(): ReactElement {
  return (
    <>
      <Notices />
      <SignInRenewal />
    </>
  );
}

/** Short notices, each with a button that says what it does. */
function Notices(): ReactElement {
  const close = useAppTexts()('close');
  const theme = useMemo(
    () => ({
      components: { Notification: { defaultProps: { closeButtonProps: { 'aria-label': close } } } },
    }),
    [close],
  );
  return (
    <MantineThemeProvider theme={theme}>
      <Notifications position="bottom-right" />
    </MantineThemeProvider>
  );
}
