import { useTranslation } from 'react-i18next';

import { upload } from '@/shared/api/upload';
import { Field } from '@/shared/ui/field';

import type { Decision } from './life';

export type DecisionInput = { number: string; date: string; file: File | undefined; declared: boolean };

export const NO_DECISION: DecisionInput = { number: '', date: '', file: undefined, declared: false };

export const isWhole = ({ number, date, file, declared }: DecisionInput): boolean =>
  number.trim() !== '' && date !== '' && file !== undefined && declared;

/** The file goes first; the decision names it. */
export async function sendDecision(planId: string, input: DecisionInput, title: string): Promise<Decision> {
  if (input.file === undefined) throw new Error('A decision has a file');
  const form = new FormData();
  form.set('file', input.file);
  form.set('title', title);
  form.set('kind', 'COUNCIL_DECISION');
  form.set('documentDate', input.date);
  form.set('personalDataDeclared', 'true');
  const { id } = await upload<{ id: string }>(`/api/v1/plans/${planId}/documents`, form, () => undefined);
  return { number: input.number.trim(), date: input.date, documentId: id };
}

type Props = { value: DecisionInput; onChange: (value: DecisionInput) => void };

export function DecisionFields({ value, onChange }: Props) {
  const { t } = useTranslation('life');
  return (
    <>
      <Field
        label={t('decision.number')}
        maxLength={100}
        value={value.number}
        onChange={(event) => onChange({ ...value, number: event.target.value })}
      />
      <Field
        label={t('decision.date')}
        type="date"
        value={value.date}
        onChange={(event) => onChange({ ...value, date: event.target.value })}
      />
      <Field
        label={t('decision.file')}
        help={t('decision.fileHelp')}
        type="file"
        onChange={(event) => onChange({ ...value, file: event.target.files?.[0] })}
      />
      <label>
        <input
          type="checkbox"
          checked={value.declared}
          onChange={(event) => onChange({ ...value, declared: event.target.checked })}
        />{' '}
        {t('decision.declared')}
      </label>
    </>
  );
}
