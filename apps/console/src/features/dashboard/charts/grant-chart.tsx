import type { ReactElement } from 'react';
import { useGrantName } from '../../../components/grants/grant-names.js';
import type { Schema } from '../../../lib/api/client.js';
import { useDashboardTexts } from '../locales/texts.js';
import { byGrant } from '../series.js';
import { GRANT_COLORS } from './chart-colors.js';
import { ChartCard } from './chart-card.js';

/** What was issued over time, by grant. */
export function GrantChart({ issuance }: { issuance: Schema<'Issuance'> }): ReactElement {
  const t = useDashboardTexts();
  const grantName = useGrantName();
  const { bars, names } = byGrant(issuance);
  const parts = names.map((name, index) => ({
    name,
    label: grantName(name),
    color: GRANT_COLORS[index % GRANT_COLORS.length] ?? GRANT_COLORS[0],
  }));
  return (
    <ChartCard
      title={t('byGrant.title')}
      bars={bars}
      parts={parts}
      none={t('byGrant.none')}
      listOf={() => '/tokens'}
      linkOf={({ from, to }, grant_type) => ({ issued_from: from, issued_to: to, grant_type })}
    />
  );
}
