import type { ReactElement } from 'react';
import type { Schema } from '../../../lib/api/client.js';
import { useDashboardTexts } from '../locales/texts.js';
import { byResult } from '../series.js';
import { RESULT_COLORS } from './chart-colors.js';
import { ChartCard } from './chart-card.js';

const RESULTS = ['issued', 'refused', 'wrongGrant'] as const;

/** What came of the requests over time. */
export function ResultChart({ issuance }: { issuance: Schema<'Issuance'> }): ReactElement {
  const t = useDashboardTexts();
  return (
    <ChartCard
      title={t('byResult.title')}
      bars={byResult(issuance)}
      parts={RESULTS.map((name) => ({ name, label: t(`byResult.${name}`), color: RESULT_COLORS[name] }))}
      none={t('byResult.none')}
      listOf={(result) => (result === 'issued' ? '/tokens' : '/events')}
      linkOf={({ from, to }, result): Readonly<Record<string, string>> => {
        if (result === 'issued') return { issued_from: from, issued_to: to };
        const kind = result === 'wrongGrant' ? 'request.wrong-grant' : 'request.refused';
        return { kind, occurred_from: from, occurred_to: to };
      }}
    />
  );
}
