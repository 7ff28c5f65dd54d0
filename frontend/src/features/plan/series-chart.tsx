import { useTranslation } from 'react-i18next';
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Legend,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';

import { type CellState, stateOf } from '@/shared/findings/cell-state';
import { useFormat } from '@/shared/format/use-format';
import { useCellName } from '@/shared/i18n/use-cell-name';

import { CellBar } from './cell-bar';
import { heldThroughout, type PeriodRow } from './series';

type Props = {
  rows: PeriodRow[];
  cells: string[];
  percent: boolean;
};

export type ChartRow = {
  code: string;
  target: number | null;
  values: Record<string, number>;
  states: Record<string, CellState>;
};

const PLAIN = ['var(--accent)', 'var(--going)', 'var(--quiet)', 'var(--done)'];
const FILLS = [...PLAIN, ...PLAIN.map((plain) => `color-mix(in oklab, ${plain} 50%, var(--ink))`)];
const STUB = 30; // px: what stands where there is no number

/**
 * Bars per period. Where there is no number a drawn sign stands instead, one per reason; zero is a bold line. A target that
 * a revision of the plan changed goes in steps from period to period.
 */
export function SeriesChart({ rows, cells, percent }: Props) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const cellName = useCellName();
  const write = (value: number): string => (percent ? format.percent(value) : format.number(value));
  const baseline = heldThroughout(rows, 'baseline');
  const target = heldThroughout(rows, 'target');
  const data = rows.map((row) => toChartRow(row, cells));
  return (
    <ResponsiveContainer width="100%" height={320}>
      <ComposedChart
        data={data}
        margin={{ top: 16, right: 16, bottom: 8, left: 0 }}
        accessibilityLayer
        barGap={4}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="code" interval={0} fontSize={14} stroke="var(--ink-2)" tickLine={false} />
        <YAxis stroke="var(--ink-2)" tickFormatter={write} tickLine={false} axisLine={false} width={64} />
        <Tooltip
          content={({ label, payload }) => (
            <ChartTip
              label={String(label)}
              row={payload[0]?.payload as ChartRow | undefined}
              cells={cells}
              write={write}
            />
          )}
        />
        {cells.length > 1 && <Legend iconType="square" itemSorter={null} />}
        {baseline !== null && (
          <ReferenceLine
            y={baseline}
            stroke="var(--ink-2)"
            strokeDasharray="2 4"
            label={{ value: t('series.baseline'), position: 'insideBottomLeft', fill: 'var(--ink-2)' }}
          />
        )}
        {target !== null && (
          <ReferenceLine
            y={target}
            stroke="var(--done)"
            strokeDasharray="8 4"
            ifOverflow="extendDomain"
            label={{ value: t('series.target'), position: 'insideTopRight', fill: 'var(--done)' }}
          />
        )}
        {target === null && rows.some((row) => row.target !== null) && (
          <Line
            type="stepAfter"
            dataKey="target"
            name={t('series.target')}
            stroke="var(--done)"
            strokeDasharray="8 4"
            dot={{ fill: 'var(--done)', strokeDasharray: '0' }}
            isAnimationActive={false}
          />
        )}
        {cells.map((cell, index) => (
          <Bar
            key={cell}
            name={cellName(cell)}
            dataKey={(row: ChartRow) => row.values[cell]}
            fill={FILLS[index % FILLS.length] ?? 'var(--accent)'}
            maxBarSize={56}
            isAnimationActive={false}
            minPointSize={(_, at) => leastHeight(data[at]?.states[cell])}
            shape={(bar: object) => <CellBar {...bar} cell={cell} />}
          />
        ))}
      </ComposedChart>
    </ResponsiveContainer>
  );
}

function toChartRow(row: PeriodRow, cells: string[]): ChartRow {
  const points = cells.map((cell) => [cell, row.cells.get(cell)] as const);
  return {
    code: row.code,
    target: row.target,
    values: Object.fromEntries(points.map(([cell, point]) => [cell, point?.value ?? 0])),
    states: Object.fromEntries(points.map(([cell, point]) => [cell, stateOf(point)])),
  };
}

function leastHeight(state: CellState | undefined): number {
  if (state === 'value' || state === 'absent') return 0;
  return state === 'zero' ? 3 : STUB;
}

type TipProps = {
  label: string;
  row: ChartRow | undefined;
  cells: string[];
  write: (value: number) => string;
};

function ChartTip({ label, row, cells, write }: TipProps) {
  const { t } = useTranslation();
  const cellName = useCellName();
  if (row === undefined) return null;
  const words: Record<CellState, string> = {
    value: '',
    zero: '',
    absent: t('cell.absent'),
    suppressed: t('cell.suppressed'),
    refused: t('cell.refused'),
    missing: t('cell.missing'),
  };
  return (
    <div className="chart-tip">
      <strong>{label}</strong>
      {cells.map((cell) => (
        <div key={cell}>
          {cellName(cell)}: {words[row.states[cell] ?? 'absent'] || write(row.values[cell] ?? 0)}
        </div>
      ))}
    </div>
  );
}
