import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';
import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';
import { Facts } from '@/shared/ui/facts';

import type { IndicatorFigure as Figure, Thresholds } from './progress';
import styles from './progress.module.css';

/** The formula with its numbers, and every number with where it is from. */
export function FigureInputs({ figure, thresholds }: { figure: Figure; thresholds: Thresholds }) {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const number = (value: Maybe<number>): string => (value == null ? t('unknown') : format.number(value));
  const { value, numerator, denominator, baseline, baselineYear, target, elapsed } = figure.inputs;
  const aim = target?.period == null ? t('input.endOfPlan') : target.period;
  return (
    <>
      <Formula figure={figure} />
      {figure.pace != null && <Words thresholds={thresholds} />}
      <Facts
        facts={[
          {
            label: t('input.value'),
            value:
              numerator == null || denominator == null
                ? number(value)
                : t('input.parts', {
                    value: number(value),
                    numerator: number(numerator),
                    denominator: number(denominator),
                  }),
          },
          { label: t('input.periods'), value: <Periods figure={figure} /> },
          {
            label: t('input.baseline'),
            value: baselineYear == null ? number(baseline) : `${number(baseline)} (${baselineYear})`,
          },
          {
            label: t('input.target'),
            value: target == null ? t('unknown') : `${number(target.value)} (${aim})`,
          },
          {
            label: t('input.elapsed'),
            value:
              elapsed == null
                ? t('unknown')
                : t('input.elapsedDays', {
                    share: format.percent(elapsed.share * 100),
                    from: format.day(elapsed.from),
                    to: format.day(elapsed.to),
                    until: format.day(elapsed.until),
                  }),
          },
        ]}
      />
      <YearsTarget figure={figure} />
    </>
  );
}

function Formula({ figure }: { figure: Figure }) {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const { progress, pace, inputs } = figure;
  if (figure.formula === 'MET_OR_NOT') return <p>{t('formula.metOrNot')}</p>;
  if (progress == null || inputs.value == null || inputs.baseline == null || inputs.target == null)
    return <p>{t('formula.progress')}</p>;
  const number = (n: number): string => (n < 0 ? `(${format.number(n)})` : format.number(n));
  const { value, baseline, target, elapsed } = inputs;
  return (
    <>
      <p>{t('formula.progress')}</p>
      <p className={styles.formula}>
        ({number(value)} − {number(baseline)}) ÷ ({number(target.value)} − {number(baseline)}) ={' '}
        {t('percent', { value: format.number(progress) })}
      </p>
      {pace != null && elapsed != null && (
        <>
          <p>{t('formula.pace')}</p>
          <p className={styles.formula}>
            {t('percent', { value: format.number(progress) })} ÷{' '}
            {t('percent', { value: format.number(elapsed.share * 100) })} = {format.number(pace)}
          </p>
        </>
      )}
    </>
  );
}

/** Which pace has which word. */
function Words({ thresholds: { onTrack, atRisk } }: { thresholds: Thresholds }) {
  const { t } = useTranslation('progress');
  const format = useFormat();
  return <p>{t('formula.words', { onTrack: format.number(onTrack), atRisk: format.number(atRisk) })}</p>;
}

function Periods({ figure }: { figure: Figure }) {
  const { t } = useTranslation('progress');
  const term = useTerm();
  const format = useFormat();
  return (
    <ul className={styles.plain}>
      {figure.inputs.periods.map((period) => (
        <li key={period.startsOn + period.endsOn}>
          {period.periodCode}:{' '}
          {period.suppressed
            ? t('hidden')
            : period.value == null
              ? t('unknown')
              : `${format.number(period.value)} (${term('observationStatus', period.status)})`}
        </li>
      ))}
    </ul>
  );
}

function YearsTarget({ figure }: { figure: Figure }) {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const target = figure.inputs.periodTarget;
  if (target == null) return null;
  const said = { period: target.period, value: format.number(target.value) };
  if (target.reached == null) return <p>{t('periodTarget.open', said)}</p>;
  return <p>{t(target.reached ? 'periodTarget.reached' : 'periodTarget.notYet', said)}</p>;
}
