import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';
import { isLostUpdate, ProblemError } from '@/shared/api/problem';
import { readNumber, type Unreadable, writeNumber } from '@/shared/format/number';
import type { Language } from '@/shared/i18n/language';
import { useLanguage } from '@/shared/i18n/use-language';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Field, TextArea } from '@/shared/ui/field';
import { useVersionedDraft } from '@/shared/ui/use-versioned-draft';

import styles from './range.module.css';
import { type RangeSubject, type Statable, type StatedRange, saveRange } from './ranges';
import { StaleRange } from './stale-range';
import { useRangeChange } from './use-range';

const SIDES = ['min', 'max'] as const;
type Side = (typeof SIDES)[number];
type Typed = Record<Side | 'reason', string>;
const SHORTEST_REASON = 10;

type Props = { subject: RangeSubject; range: StatedRange | null; unit?: Maybe<string>; onClose: () => void };

/** Two bounds, of which one may stay open, and a new reason each time; what was typed waits for a lost session or a second try. */
export function RangeForm({ subject, range, unit, onClose }: Props) {
  const { t } = useTranslation('range');
  const language = useLanguage();
  const [asked, setAsked] = useState(false);
  const draft = useVersionedDraft(
    `stated-range:${Object.values(subject).join()}:${language}`,
    { min: written(range?.min, language), max: written(range?.max, language), reason: '' },
    range?.version ?? null,
  );
  const { bounds, faults } = boundsOf(draft.value, language);
  const blank = SIDES.every((side) => draft.value[side].trim() === '');
  const reason = draft.value.reason.trim();
  const reasoned = reason.length >= SHORTEST_REASON;
  const save = useRangeChange(
    subject,
    (body: Statable) => saveRange(subject, body, draft.version),
    t('saved'),
    () => {
      draft.forget();
      onClose();
    },
  );
  const stale = draft.outdated || isLostUpdate(save.error);
  const refused = refusals(save.error);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    const readable = faults.min === undefined && faults.max === undefined;
    if (!blank && reasoned && readable && !draft.outdated) save.mutate({ ...bounds, reason });
  };
  const errorAt = (side: Side): string | undefined => {
    const fault = faults[side];
    if (asked && fault !== undefined) return t(`unreadable.${fault}`);
    return asked && blank && side === 'min' ? t('empty') : refused[side];
  };
  const reload = (): void => {
    draft.forget();
    save.reset();
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate aria-label={t('edit')}>
      <div className={styles.pair}>
        {SIDES.map((side) => (
          <Field
            key={side}
            label={t(side)}
            help={unit}
            inputMode="decimal"
            autoComplete="off"
            value={draft.value[side]}
            error={errorAt(side)}
            onChange={(event) => draft.change({ ...draft.value, [side]: event.target.value })}
          />
        ))}
      </div>
      <p className={styles.small}>{t('boundsHelp')}</p>
      <TextArea
        label={t('reason')}
        help={t('reasonHelp', { least: SHORTEST_REASON })}
        maxLength={2000}
        value={draft.value.reason}
        error={asked && !reasoned ? t('reasonShort', { least: SHORTEST_REASON }) : refused.reason}
        onChange={(event) => draft.change({ ...draft.value, reason: event.target.value })}
      />
      {stale && <StaleRange range={range} onReload={reload} />}
      {save.error !== null && !stale && <ErrorState failure={save.error} title={t('refused')} />}
      <div className={styles.actions}>
        <Button type="submit" busy={save.isPending}>
          {t('save')}
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            draft.forget();
            onClose();
          }}
        >
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

function written(value: Maybe<number>, language: Language): string {
  return value == null ? '' : writeNumber(value, language);
}

/** What was typed as numbers; an empty field leaves its side open. */
function boundsOf(typed: Record<Side, string>, language: Language) {
  const bounds: Pick<Statable, Side> = {};
  const faults: Partial<Record<Side, Unreadable>> = {};
  for (const side of SIDES) {
    if (typed[side].trim() === '') continue;
    const reading = readNumber(typed[side], language);
    if ('unreadable' in reading) faults[side] = reading.unreadable;
    else bounds[side] = reading.value;
  }
  return { bounds, faults };
}

function refusals(failure: unknown): Partial<Typed> {
  const violations = failure instanceof ProblemError ? (failure.problem.violations ?? []) : [];
  return Object.fromEntries(violations.map(({ pointer, message }) => [pointer.slice(1), message]));
}
