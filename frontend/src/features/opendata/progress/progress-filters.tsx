import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';
import { ChoiceSelect } from '@/shared/reference/choice-select';
import { ProvinceSelect } from '@/shared/reference/province-select';
import { ThemeSelect } from '@/shared/reference/theme-select';
import { Select } from '@/shared/ui/field';
import { Filters } from '@/shared/ui/filters';

import { type By, byOf, GROUPS, RIGHTS, type Search, TYPES } from './narrowing';
import type { Grouped } from './queries';

type Props = { search: Search; periods: Grouped['periods']; onChange: (part: Search) => void };

/** Which plans, which part of them, and what to show them apart by. */
export function ProgressFilters({ search, periods, onChange }: Props) {
  const { t } = useTranslation('opendata');
  const { t: common } = useTranslation();
  const term = useTerm();
  const choices = (group: 'municipalityType' | 'rightsType', codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: term(group, code) }));
  return (
    <Filters>
      <Select
        label={t('progress.by.label')}
        value={byOf(search) ?? ''}
        onChange={(e) => onChange({ by: e.target.value || undefined })}
      >
        <option value="">{t('progress.by.none')}</option>
        {(Object.keys(GROUPS) as By[]).map((by) => (
          <option key={by} value={by}>
            {t(`progress.by.${by}`)}
          </option>
        ))}
      </Select>
      <PeriodSelect value={search.period} periods={periods} onChange={(period) => onChange({ period })} />
      <ProvinceSelect value={search.province} onChange={(province) => onChange({ province })} />
      <ChoiceSelect
        label={t('progress.type')}
        value={search.type}
        choices={choices('municipalityType', TYPES)}
        onChange={(type) => onChange({ type })}
      />
      <ThemeSelect value={search.theme} onChange={(theme) => onChange({ theme })} />
      <ChoiceSelect
        label={common('filter.rightsType')}
        value={search.rights}
        choices={choices('rightsType', RIGHTS)}
        onChange={(rights) => onChange({ rights })}
      />
    </Filters>
  );
}

type PeriodProps = {
  value: string | undefined;
  periods: Grouped['periods'];
  onChange: (period: string | undefined) => void;
};

function PeriodSelect({ value, periods, onChange }: PeriodProps) {
  const { t } = useTranslation('opendata');
  const format = useFormat();
  const known = value === undefined || periods.some(({ code }) => code === value);
  return (
    <Select
      label={t('progress.period')}
      value={value ?? ''}
      onChange={(e) => onChange(e.target.value || undefined)}
    >
      <option value="">{t('progress.newest')}</option>
      {!known && <option value={value}>{value}</option>}
      {periods.map(({ code, startsOn, endsOn }) => (
        <option key={code} value={code}>
          {t('progress.periodDays', { code, from: format.day(startsOn), to: format.day(endsOn) })}
        </option>
      ))}
    </Select>
  );
}
