import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';

import { CellLine } from './cell-line';
import { Message } from './cell-messages';
import type { FormRow, Indicator } from './form';
import styles from './form.module.css';
import { IndicatorFigureLine } from './indicator-figure-line';
import { useChecksOfIndicator } from './problems';
import { useIndicatorTitle } from './use-titles';

type Props = { submissionId: string; row: FormRow };

export function IndicatorBlock({ submissionId, row: { indicator, cells } }: Props) {
  const checks = useChecksOfIndicator(indicator.id);
  const title = useIndicatorTitle()(indicator);
  const shown = { ...indicator, title };
  return (
    <fieldset className={styles.indicator} id={`indicator-${indicator.id}`}>
      <legend>{title}</legend>
      <IndicatorFacts indicator={indicator} />
      <div className={styles.lines}>
        {cells.map((cell) => (
          <CellLine key={cell.cell} submissionId={submissionId} indicator={shown} cell={cell} />
        ))}
      </div>
      <IndicatorFigureLine submissionId={submissionId} indicatorId={indicator.id} title={title} />
      {checks.map(({ rule, message, severity }) => (
        <Message key={rule} tone={severity === 'ERROR' ? 'stop' : 'warn'}>
          {message}
        </Message>
      ))}
    </fieldset>
  );
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
