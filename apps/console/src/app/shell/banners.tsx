import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { IconEye, IconWifiOff } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useCan } from '../../lib/session/session.js';
import { useAppTexts } from '../locales/texts.js';

/** What holds for every page right now: the person only reads, the network is gone. */
export function Banners(): ReactElement {
  const t = useAppTexts();
  const isAuditor = !useCan('write');
  const { online } = useNetwork();
  return (
    <>
      {isAuditor && (
        <Alert icon={<IconEye size={18} aria-hidden />} mb="md" py="xs" role="note" data-banner="auditor">
          {t('auditor')}
        </Alert>
      )}
      <div role="status">
        {!online && (
          <Alert icon={<IconWifiOff size={18} aria-hidden />} color="orange" mb="md" py="xs">
            {t('offline')}
          </Alert>
        )}
      </div>
    </>
  );
}
