import { Paper, SimpleGrid, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { AnchorLink } from '../../../components/links/links.js';
import type { Schema } from '../../../lib/api/client.js';
import { useFormats } from '../../../lib/formats/use-formats.js';
import { useLanguage } from '../../../lib/i18n/i18n.js';
import { useDashboardTexts } from '../locales/texts.js';
import { useExpiring } from '../queries.js';
import { totalsOf } from '../series.js';
import classes from './tiles.module.css';

/** The numbers of the period; each leads to the list of what it counts. */
export function Tiles({ issuance }: { issuance: Schema<'Issuance'> }): ReactElement {
  const t = useDashboardTexts();
  const { number } = useFormats();
  const [language] = useLanguage();
  const { issued, refused, wrongGrant, asked } = totalsOf(issuance);
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
      <Tile
        label={
          <AnchorLink to="/tokens" search={{ issued_from: issuance.from }}>
            {t('tile.issued')}
          </AnchorLink>
        }
        value={number(issued)}
      />
      <Tile
        label={
          <AnchorLink to="/events" search={{ kind: 'request.refused' }}>
            {t('tile.refused')}
          </AnchorLink>
        }
        value={number(refused)}
        note={t('tile.refusedOf', { percent: share.format(asked === 0 ? 0 : refused / asked) })}
      />
      <Tile
        label={
          <AnchorLink to="/events" search={{ kind: 'request.wrong-grant' }}>
            {t('tile.wrongGrant')}
          </AnchorLink>
        }
        value={number(wrongGrant)}
        note={t(wrongGrant === 0 ? 'tile.noWrongGrant' : 'tile.wrongGrantNote')}
        isAlarming={wrongGrant > 0}
      />
      <ExpiringTile />
    </SimpleGrid>
  );
}

function ExpiringTile(): ReactElement {
  const t = useDashboardTexts();
  const { number } = useFormats();
  const { data } = useExpiring();
  const count = number(data?.items.length ?? 0);
  return (
    <Tile
      label={<AnchorLink to="/expiring-credentials">{t('tile.expiring')}</AnchorLink>}
      value={data === undefined ? '–' : data.next === null ? count : t('tile.expiringMore', { count })}
      note={t('tile.expiringNote')}
    />
  );
}

function Tile({
  label,
  value,
  note,
  isAlarming = false,
}: {
  label: ReactElement;
  value: string;
  note?: string;
  isAlarming?: boolean;
}): ReactElement {
  return (
    <Paper withBorder p="md" className={classes.tile}>
      {label}
      <Text className={classes.number} c={isAlarming ? 'var(--console-bad)' : undefined}>
        {value}
      </Text>
      {note !== undefined && (
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      )}
    </Paper>
  );
}
