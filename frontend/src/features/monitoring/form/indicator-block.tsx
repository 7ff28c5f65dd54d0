import { memo, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';

import { CheckMessage } from './cell-messages';
import type { FormRow, Indicator } from './form';
import styles from './form.module.css';
import { IndicatorCells } from './indicator-cells';
import { IndicatorFigureLine } from './indicator-figure-line';
import { useChecksOfIndicator } from './problems';
import { ExpectedRange } from './range-reason';
import { StatedRange } from './stated-range';
import { useIndicatorTitle } from './use-titles';
import { useTurn } from './use-turn';

type Props = { submissionId: string; row: FormRow; hidden: boolean };

/** Drawn anew only when its own values changed. */
export const IndicatorBlock = memo(function IndicatorBlock({ submissionId, row, hidden }: Props) {
  const block = useRef<HTMLFieldSetElement>(null);
  const come = useTurn(block);
  const { indicator } = row;
  const checks = useChecksOfIndicator(indicator.id);
  const title = useIndicatorTitle()(indicator);
  // Kept while only a value changed, so that the other cells need not be drawn anew.
  const shown = useMemo(() => ({ ...indicator, title }), [indicator, title]);
  const titled = useMemo(() => ({ ...row, indicator: shown }), [row, shown]);
  return (
    <fieldset ref={block} className={styles.indicator} id={`indicator-${indicator.id}`} hidden={hidden}>
      <legend>{title}</legend>
      <IndicatorFacts indicator={indicator} range={row.range} />
      <StatedRange.Provider value={row.range}>
        {come ? (
          <IndicatorCells submissionId={submissionId} row={titled} />
        ) : (
          <div className={styles.toCome} data-to-come="cells" />
        )}
      </StatedRange.Provider>
      <IndicatorFigureLine submissionId={submissionId} indicatorId={indicator.id} title={title} />
      {checks.map((check) => (
        <CheckMessage key={check.rule} check={check} />
      ))}
    </fieldset>
  );
});

function IndicatorFacts({ indicator, range }: { indicator: Indicator; range: FormRow['range'] }) {
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
      {range != null && <ExpectedRange range={range} />}
      {indicator.origin === 'MONITORING' && <span>{term('indicatorOrigin', 'MONITORING')}</span>}
    </p>
  );
}
