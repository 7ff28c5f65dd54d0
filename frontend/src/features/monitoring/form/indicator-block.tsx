import { type ContextType, memo, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { OwnDimensions, useDimensionName } from '@/shared/i18n/use-cell-name';
import { useTerm } from '@/shared/i18n/use-term';

import { CellLine } from './cell-line';
import { Message } from './cell-messages';
import type { FormRow, Indicator } from './form';
import styles from './form.module.css';
import { IndicatorFigureLine } from './indicator-figure-line';
import { hasMatrix, layoutOf, sumOf } from './layout';
import { MatrixTable } from './matrix-table';
import { useChecksOfIndicator } from './problems';
import { useIndicatorTitle } from './use-titles';

type Props = { submissionId: string; row: FormRow };

/** Drawn anew only when its own values changed. */
export const IndicatorBlock = memo(function IndicatorBlock({ submissionId, row }: Props) {
  const { indicator } = row;
  const checks = useChecksOfIndicator(indicator.id);
  const title = useIndicatorTitle()(indicator);
  const shown = { ...indicator, title };
  return (
    <fieldset className={styles.indicator} id={`indicator-${indicator.id}`}>
      <legend>{title}</legend>
      <IndicatorFacts indicator={indicator} />
      <Cells submissionId={submissionId} row={{ ...row, indicator: shown }} />
      <IndicatorFigureLine submissionId={submissionId} indicatorId={indicator.id} title={title} />
      {checks.map(({ rule, message, severity }) => (
        <Message key={rule} tone={severity === 'ERROR' ? 'stop' : 'warn'}>
          {message}
        </Message>
      ))}
    </fieldset>
  );
});

function Cells({ submissionId, row }: Props) {
  const { t } = useTranslation('monitoring');
  const dimensionName = useDimensionName();
  const dimensions = useContext(OwnDimensions);
  const [opened, setOpened] = useState<string[]>([]);
  // Settled once: a table that took the lines along while somebody types would take the field from under them.
  const [margins] = useState(() => hasMatrix(row));
  const sums = useSums(row);
  const { lines, matrices, closed } = layoutOf(row, opened, margins, (code) =>
    categoriesOf(dimensions, code),
  );
  const { indicator, cells } = row;
  return (
    <>
      <div className={styles.lines}>
        {lines.map((cell) => (
          <CellLine
            key={cell.cell}
            submissionId={submissionId}
            indicator={indicator}
            cell={cell}
            sum={sums.get(cell.cell)}
          />
        ))}
      </div>
      {matrices.map((matrix) => (
        <MatrixTable
          key={matrix.crossing}
          submissionId={submissionId}
          indicator={indicator}
          matrix={matrix}
          sums={sums}
        />
      ))}
      {cells.some(({ editable }) => editable) &&
        closed.map((crossing) => (
          <button
            key={crossing}
            type="button"
            className={styles.more}
            onClick={() => setOpened([...opened, crossing])}
          >
            {t('form.addCrossing', { crossing: dimensionName(crossing) })}
          </button>
        ))}
    </>
  );
}

type Dimensions = ContextType<typeof OwnDimensions>;

function categoriesOf(dimensions: Dimensions, code: string): string[] {
  const categories = dimensions.find((one) => one.code === code)?.categories ?? [];
  return categories.map((category) => category.code);
}

/** The sums of what is saved, for cells of a count that are still empty. */
function useSums({ indicator, cells }: FormRow): Map<string, number> {
  const dimensions = useContext(OwnDimensions);
  const sums = new Map<string, number>();
  if (indicator.measure !== 'COUNT') return sums;
  const overlapping = (code: string): boolean =>
    dimensions.find((one) => one.code === code)?.overlapping === true;
  for (const { cell, observation } of cells) {
    const sum = observation ? undefined : sumOf(cells, cell, overlapping);
    if (sum !== undefined) sums.set(cell, sum);
  }
  return sums;
}

function IndicatorFacts({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  const format = useFormat();
  const { baselineValue, baselineYear, targetValue, unit, code } = indicator;
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined ? t('indicator.unstated') : format.number(value);
  const baseline = number(baselineValue);
  return (
    <p className={styles.facts}>
      {code !== undefined && code !== null && <span>{code}</span>}
      <span>
        {[term('rightsType', indicator.rightsType), term('measure', indicator.measure)]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {unit !== undefined && unit !== null && <span>{t('indicator.unit', { unit })}</span>}
      <span>
        {baselineYear === undefined || baselineYear === null
          ? t('indicator.baseline', { value: baseline })
          : t('indicator.baselineYear', { value: baseline, year: baselineYear })}
      </span>
      <span>{t('indicator.target', { value: number(targetValue) })}</span>
      {indicator.origin === 'MONITORING' && <span>{term('indicatorOrigin', 'MONITORING')}</span>}
    </p>
  );
}
