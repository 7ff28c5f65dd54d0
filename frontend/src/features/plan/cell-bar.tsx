import styles from './cell-bar.module.css';
import type { ChartRow } from './series-chart';

type BarShape = {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  fill?: string;
  payload?: ChartRow;
};

/** One cell of the chart: a bar for a number, a line for zero, and three unlike signs where there is no number. */
export function CellBar({
  x = 0,
  y = 0,
  width = 0,
  height = 0,
  fill,
  payload,
  cell,
}: BarShape & { cell: string }) {
  const state = payload?.states[cell] ?? 'absent';
  const box = { x, y, width, height: Math.abs(height) };
  if (state === 'absent') return null;
  if (state === 'value' || state === 'zero') return <rect {...box} fill={fill} rx={2} />;
  const [cx, cy] = [x + width / 2, y + height / 2];
  return (
    <g className={styles.sign}>
      <rect {...box} rx={2} className={styles[state]} />
      {state === 'suppressed' && (
        <path
          d={`M${x + 4} ${y + height - 4}L${x + width - 4} ${y + 4}M${x + 4} ${y + height / 2}L${cx} ${y + 4}M${cx} ${y + height - 4}L${x + width - 4} ${cy}`}
        />
      )}
      {state === 'refused' && <path d={`M${cx - 6} ${cy - 6}l12 12m0 -12l-12 12`} />}
      {state === 'missing' && <path d={`M${cx - 7} ${cy}h14`} />}
    </g>
  );
}
