import { useTranslation } from 'react-i18next';

import { Field } from '@/shared/ui/field';

/** Last days as the chair says them; what is left out the server fills in. */
export type Days = { scoringDue?: string; reconciliationDue?: string };

export function DaysFields({ days, onChange }: { days: Days; onChange: (days: Days) => void }) {
  const { t } = useTranslation('assessment');
  const change = (which: keyof Days, day: string): void => {
    const { [which]: _, ...others } = days;
    onChange(day === '' ? others : { ...others, [which]: day });
  };
  return (
    <>
      <Field
        label={t('assign.scoringDue')}
        type="date"
        value={days.scoringDue ?? ''}
        onChange={(e) => change('scoringDue', e.target.value)}
      />
      <Field
        label={t('assign.reconciliationDue')}
        help={t('assign.daysHelp')}
        type="date"
        min={days.scoringDue}
        value={days.reconciliationDue ?? ''}
        onChange={(e) => change('reconciliationDue', e.target.value)}
      />
    </>
  );
}
