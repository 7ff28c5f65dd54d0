import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useTitle } from '@/shared/i18n/use-language';
import { type TermGroup, useTerm } from '@/shared/i18n/use-term';
import { themesQuery } from '@/shared/reference/themes';
import { Field, Select, TextArea } from '@/shared/ui/field';

import { CheckBoxes } from './check-boxes';
import styles from './desk.module.css';
import { NormBoxes } from './norm-boxes';
import type { TextName, Values } from './values';
import type { Errors } from './violations';

type Props = { values: Values; errors: Errors; onChange: (values: Values) => void };
type Control = Props & { name: TextName };

const NEEDED: readonly TextName[] = ['titleEn', 'themeSlug', 'rightsType', 'definition', 'unit', 'measure'];

/** Every part of a definition, each with what it is for. */
export function FactsFields(props: Props) {
  const { t } = useTranslation('library');
  return (
    <>
      <fieldset className={styles.part}>
        <legend>{t('form.what')}</legend>
        <Line {...props} name="titleTr" max={300} required />
        <Line {...props} name="titleEn" max={300} />
        <Area {...props} name="definition" max={4000} />
        <ThemeChoice {...props} name="themeSlug" />
        <Choice {...props} name="rightsType" codes={['STRUCTURAL', 'PROCESS', 'OUTCOME']} />
      </fieldset>
      <Measuring {...props} />
      <fieldset className={styles.part}>
        <legend>{t('form.why')}</legend>
        <Area {...props} name="rationale" max={4000} />
        <Line {...props} name="attribute" max={300} />
        <NormBoxes
          chosen={props.values.norms}
          error={props.errors.norms}
          onChange={(norms) => props.onChange({ ...props.values, norms })}
        />
      </fieldset>
    </>
  );
}

function Measuring(props: Props) {
  const { t } = useTranslation('library');
  const { t: terms } = useTranslation('terms');
  const dimensions: Record<string, string> = terms('dimension', { returnObjects: true });
  const { values, errors, onChange } = props;
  return (
    <fieldset className={styles.part}>
      <legend>{t('form.how')}</legend>
      <Choice
        {...props}
        name="measure"
        codes={['COUNT', 'PERCENT', 'RATIO', 'AMOUNT', 'YES_NO', 'ORDINAL', 'QUALITATIVE']}
      />
      <Line {...props} name="unit" max={100} />
      <Area {...props} name="numerator" max={1000} />
      <Area {...props} name="denominator" max={1000} />
      <Choice {...props} name="direction" codes={['RISING', 'FALLING', 'NEUTRAL']} />
      <Choice {...props} name="accumulation" codes={['PER_PERIOD', 'CUMULATIVE', 'POINT_IN_TIME']} />
      <Choice {...props} name="frequency" codes={['MONTHLY', 'FOUR_MONTHLY', 'HALF_YEARLY', 'YEARLY']} />
      <Area {...props} name="dataSource" max={1000} />
      <CheckBoxes
        legend={t('field.disaggregations.label')}
        chosen={values.disaggregations}
        choices={Object.entries(dimensions).map(([value, label]) => ({ value, label }))}
        onChange={(disaggregations) => onChange({ ...values, disaggregations })}
      />
      <p className={styles.small}>{t('field.disaggregations.help')}</p>
      <p className={styles.error} role="alert">
        {errors.disaggregations}
      </p>
      <Area {...props} name="suggestedEvidence" max={1000} />
      <Select
        label={t('field.proxy.label')}
        help={t('field.proxy.help')}
        error={errors.proxy}
        value={values.proxy}
        onChange={(event) => onChange({ ...values, proxy: event.target.value as Values['proxy'] })}
      >
        <option value="">{t('form.unsaid')}</option>
        <option value="yes">{t('form.yes')}</option>
        <option value="no">{t('form.no')}</option>
      </Select>
    </fieldset>
  );
}

function useControl({ name, values, errors, onChange }: Control) {
  const { t } = useTranslation('library');
  const label = t(`field.${name}.label`);
  return {
    label: NEEDED.includes(name) ? `${label} (${t('form.needed')})` : label,
    help: t(`field.${name}.help`),
    error: errors[name],
    value: values[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...values, [name]: event.target.value }),
  };
}

function Line({ max, required = false, ...props }: Control & { max: number; required?: boolean }) {
  return <Field {...useControl(props)} maxLength={max} required={required} />;
}

function Area({ max, ...props }: Control & { max: number }) {
  return <TextArea {...useControl(props)} maxLength={max} rows={3} />;
}

function Choice({ codes, ...props }: Control & { name: TermGroup & TextName; codes: readonly string[] }) {
  const { t } = useTranslation('library');
  const term = useTerm();
  return (
    <Select {...useControl(props)}>
      <option value="">{t('form.unsaid')}</option>
      {codes.map((code) => (
        <option key={code} value={code}>
          {term(props.name, code)}
        </option>
      ))}
    </Select>
  );
}

function ThemeChoice(props: Control) {
  const { t } = useTranslation('library');
  const title = useTitle();
  const { data = [] } = useQuery(themesQuery);
  return (
    <Select {...useControl(props)}>
      <option value="">{t('form.unsaid')}</option>
      {data.map((theme) => (
        <option key={theme.slug} value={theme.slug}>
          {title(theme)}
        </option>
      ))}
    </Select>
  );
}
