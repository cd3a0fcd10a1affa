import { Button, getDefaultZIndex, Group, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore, type ReactElement } from 'react';
import { renewals } from '../../lib/session/renewal.js';
import { signInAddress } from '../../lib/session/sign-in-address.js';
import { ownSession } from '../../lib/session/session.js';
import { useAppTexts } from '../locales/texts.js';
import { onSignedIn } from './signed-in-elsewhere.js';

/** Where the sign-in in the other tab ends. */
const ARRIVAL = '/console/signed-in';

/**
 * Asks for a newer sign-in, in another tab, and lets what waits for it go on: nothing that was typed here is lost. Who
 * comes back as somebody else gets a fresh page.
 */
export function SignInRenewal(): ReactElement {
  const t = useAppTexts();
  const renewal = useSyncExternalStore(renewals.subscribe, renewals.get);
  const [failed, setFailed] = useState(false);
  const goOn = useGoOn(() => setFailed(true));
  useEffect(() => {
    setFailed(false);
    if (renewal === undefined) return undefined;
    return onSignedIn(() => void goOn());
  }, [renewal, goOn]);

  return (
    <Modal
      opened={renewal !== undefined}
      onClose={() => renewal?.settle(false)}
      title={t(`renewal.title.${renewal?.reason ?? 'ended'}`)}
      closeButtonProps={{ 'aria-label': t('close') }}
      centered
      // The dialog whose act waits for this one lies beneath it, whichever of them was there first.
      zIndex={getDefaultZIndex('overlay')}
    >
      <Stack>
        <Text>{t(`renewal.why.${renewal?.reason ?? 'ended'}`)}</Text>
        {failed && (
          <Text c="var(--mantine-color-error)" role="alert">
            {t('renewal.notYet')}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={() => void goOn()}>
            {t('renewal.goOn')}
          </Button>
          <Button component="a" href={signInAddress(ARRIVAL)} target="_blank" data-autofocus>
            {t('renewal.signIn')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Looks whether the person has signed in anew, and lets go what waits for it. */
function useGoOn(onFailure: () => void): () => Promise<void> {
  const queryClient = useQueryClient();
  const [goOn] = useState(() => async () => {
    const before = queryClient.getQueryData(ownSession.queryKey);
    try {
      const session = await queryClient.fetchQuery({ ...ownSession, staleTime: 0 });
      const isOther = before !== undefined && before.account.id !== session.account.id;
      const isNewer = before?.session.authenticated_at !== session.session.authenticated_at;
      if (isOther) window.location.reload();
      else if (isNewer) renewals.get()?.settle(true);
      else onFailure();
    } catch {
      onFailure();
    }
  });
  return goOn;
}
