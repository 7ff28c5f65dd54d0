import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { themesQuery } from '@/shared/reference/themes';
import { Button } from '@/shared/ui/button';
import { Field, Select, TextArea } from '@/shared/ui/field';

import { SourceFacts } from '../source-facts';
import type { FieldSpec } from './fields';
import { CheckField, ChecksField, ListField } from './list-field';
import { NormsField } from './norms-field';
import { NumberField } from './number-field';
import { TargetsField } from './targets-field';

export type FieldProps = {
  spec: FieldSpec;
  value: unknown;
  error: string | undefined;
  words: string[];
  onChange: (value: unknown) => void;
};

const TERMS = {
  measure: ['COUNT', 'PERCENT', 'RATIO', 'AMOUNT', 'YES_NO', 'ORDINAL', 'QUALITATIVE'],
  direction: ['RISING', 'FALLING', 'NEUTRAL'],
  accumulation: ['PER_PERIOD', 'CUMULATIVE', 'POINT_IN_TIME'],
  frequency: ['MONTHLY', 'FOUR_MONTHLY', 'HALF_YEARLY', 'YEARLY'],
  rights: ['STRUCTURAL', 'PROCESS', 'OUTCOME'],
  gender: ['0', '1', '2'],
} as const;
const DIMENSIONS = [
  'sex',
  'age',
  'disability',
  'neighbourhood',
  'education',
  'migration',
  'income',
  'household',
];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);

/** The right input for each field, with its label and what it is for in plain words. */
export function NodeField({ spec: { name, input, most }, value, error, words, onChange }: FieldProps) {
  const { t } = useTranslation('writing');
  const term = useTerm();
  const shared = { label: t(`field.${name}`), help: t(`help.${name}`), error };
  const type = (event: { target: { value: string } }): void => onChange(event.target.value || undefined);
  switch (input) {
    case 'line':
      return <Field {...shared} value={textOf(value)} maxLength={most} onChange={type} />;
    case 'text':
      return (
        <TextArea
          {...shared}
          rows={name === 'title' ? 2 : 4}
          value={textOf(value)}
          maxLength={most}
          onChange={type}
        />
      );
    case 'date':
      return (
        <Field
          {...shared}
          type="date"
          min="1990-01-01"
          max="2100-12-31"
          value={textOf(value)}
          onChange={type}
        />
      );
    case 'money':
    case 'number':
    case 'year':
      return <NumberField {...shared} kind={input} value={value} onChange={onChange} />;
    case 'list':
    case 'units':
      return <ListField {...shared} most={most} value={listOf(value)} words={words} onChange={onChange} />;
    case 'norms':
      return <NormsField {...shared} value={listOf(value)} onChange={onChange} />;
    case 'themes':
      return <ThemesField {...shared} value={listOf(value)} onChange={onChange} />;
    case 'dimensions':
      return (
        <ChecksField
          {...shared}
          value={listOf(value)}
          options={[...new Set([...DIMENSIONS, ...listOf(value)])].map((code) => ({
            value: code,
            label: term('dimension', code),
          }))}
          onChange={onChange}
        />
      );
    case 'targets':
      return <TargetsField {...shared} value={value} onChange={onChange} />;
    case 'check':
      return <CheckField {...shared} value={value === true} onChange={onChange} />;
    case 'facts':
      return <FactsField {...shared} value={value} onChange={onChange} />;
    case 'copied':
      return <CopiedFrom value={value} />;
    case 'definition':
      return <FromLibrary value={value} />;
    default:
      return (
        <Select
          {...shared}
          value={typeof value === 'number' ? value : textOf(value)}
          onChange={({ target }) =>
            onChange(
              target.value === '' ? undefined : input === 'gender' ? Number(target.value) : target.value,
            )
          }
        >
          <option value="">{t('unstated')}</option>
          {TERMS[input].map((code) => (
            <option key={code} value={code}>
              {t(`choice.${input}.${code}` as 'choice.rights.OUTCOME')}
            </option>
          ))}
        </Select>
      );
  }
}

type Common = { label: string; help: string; error: string | undefined; onChange: (value: unknown) => void };

function ThemesField(props: Common & { value: string[] }) {
  const title = useTitle();
  const { data = [] } = useQuery(themesQuery);
  return <ChecksField {...props} options={data.map((one) => ({ value: one.slug, label: title(one) }))} />;
}

/** What came along with an import: read, and thrown away when it is of no use. */
function FactsField({ label, help, value, onChange }: Common & { value: unknown }) {
  const { t } = useTranslation('writing');
  const facts = (Array.isArray(value) ? value : []) as { key: string; value?: unknown }[];
  if (facts.length === 0) return null;
  return (
    <section aria-label={label}>
      <p>
        <strong>{label}</strong> {help}
      </p>
      {facts.map((fact) => (
        <div key={fact.key}>
          <SourceFacts facts={[fact as never]} />
          <Button variant="quiet" onClick={() => onChange(facts.filter((other) => other !== fact))}>
            {t('list.remove', { what: fact.key })}
          </Button>
        </div>
      ))}
    </section>
  );
}

type Copied = { planId: string; itemId: string; planTitle: string; organisationName: string };

function CopiedFrom({ value }: { value: unknown }) {
  const { t } = useTranslation('writing');
  if (value === null || value === undefined) return null;
  const { itemId, planTitle, organisationName } = value as Copied;
  return (
    <p>
      {t('copiedFrom')}{' '}
      <Link to="/plan-items/$itemId" params={{ itemId }}>
        {organisationName}, {planTitle}
      </Link>
    </p>
  );
}

function FromLibrary({ value }: { value: unknown }) {
  const { t } = useTranslation('writing');
  if (typeof value !== 'string') return null;
  return (
    <p>
      {t('fromLibrary')}{' '}
      <Link to="/indicators/$code" params={{ code: value }}>
        {value}
      </Link>
    </p>
  );
}
