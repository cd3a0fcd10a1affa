import '@mantine/charts/styles.layer.css';
import { BarChart } from '@mantine/charts';
import type { ReactElement } from 'react';
import { useFormats } from '../../../lib/formats/use-formats.js';
import type { Bar } from '../series.js';

/** One part of every bar: its name in the data, what it is called, its colour. */
export interface Part {
  readonly name: string;
  readonly label: string;
  readonly color: string;
}

/** Stacked bars over time. Loaded when a chart is shown, for it is most of the weight of the dashboard. */
export function Bars({
  bars,
  parts,
  labelOf,
  onPick,
}: {
  bars: readonly Bar[];
  parts: readonly Part[];
  labelOf: (bar: Bar) => string;
  onPick: (bar: Bar) => void;
}): ReactElement {
  const { number } = useFormats();
  return (
    <BarChart
      h={240}
      type="stacked"
      data={bars.map((bar) => ({ label: labelOf(bar), ...bar.parts }))}
      dataKey="label"
      series={[...parts]}
      withLegend
      legendProps={{ verticalAlign: 'bottom', height: 32 }}
      valueFormatter={number}
      yAxisProps={{ allowDecimals: false, width: 48 }}
      xAxisProps={{ minTickGap: 24 }}
      barChartProps={{
        accessibilityLayer: false,
        onClick: ({ activeIndex }) => {
          const bar = bars[Number(activeIndex)];
          if (bar !== undefined) onPick(bar);
        },
      }}
    />
  );
}
