import type { FieldErrors, UseFormRegister } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';
import { Field } from '@/shared/ui/field';
import type { CycleForm } from './cycle-form';
import styles from './cycles.module.css';
import { REPORTS } from './period-starts';

type Props = { register: UseFormRegister<CycleForm>; errors: FieldErrors<CycleForm> };

/** How many periods in a row feed each of the four reports; their order is fixed. */
export function ReportSpans({ register, errors }: Props) {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  const message = t('cycles.spanRange');
  return (
    <fieldset className={styles.spans}>
      <legend>{t('cycles.spans')}</legend>
      <p className={styles.help}>{t('cycles.spansHelp')}</p>
      <div>
        {REPORTS.map((report) => (
          <Field
            key={report}
            label={term('reportKind', report)}
            type="number"
            inputMode="numeric"
            error={errors.spans?.[report]?.message}
            {...register(`spans.${report}`, {
              required: message,
              valueAsNumber: true,
              min: { value: 1, message },
              max: { value: 30, message },
            })}
          />
        ))}
      </div>
    </fieldset>
  );
}
