import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';
import { isLostUpdate, ProblemError } from '@/shared/api/problem';
import { readNumber, type Unreadable, writeNumber } from '@/shared/format/number';
import type { Language } from '@/shared/i18n/language';
import { useLanguage } from '@/shared/i18n/use-language';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Field } from '@/shared/ui/field';
import { useVersionedDraft } from '@/shared/ui/use-versioned-draft';

import styles from './range.module.css';
import { type Bounds, type RangeSubject, type StatedRange, saveRange } from './ranges';
import { StaleRange } from './stale-range';
import { useRangeChange } from './use-range';

const SIDES = ['min', 'max'] as const;
type Side = (typeof SIDES)[number];
type Typed = Record<Side, string>;

type Props = { subject: RangeSubject; range: StatedRange | null; unit?: Maybe<string>; onClose: () => void };

/** Two bounds, of which one may stay open; what was typed waits for a lost session or a second try. */
export function RangeForm({ subject, range, unit, onClose }: Props) {
  const { t } = useTranslation('range');
  const language = useLanguage();
  const [asked, setAsked] = useState(false);
  const draft = useVersionedDraft(
    `range:${Object.values(subject).join()}:${language}`,
    { min: written(range?.min, language), max: written(range?.max, language) },
    range?.version ?? null,
  );
  const { bounds, faults } = boundsOf(draft.value, language);
  const blank = SIDES.every((side) => draft.value[side].trim() === '');
  const save = useRangeChange(
    subject,
    (body: Bounds) => saveRange(subject, body, draft.version),
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
    if (!blank && !draft.outdated && faults.min === undefined && faults.max === undefined)
      save.mutate(bounds);
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
function boundsOf(typed: Typed, language: Language) {
  const bounds: Bounds = {};
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
  const at = (side: Side) => violations.find(({ pointer }) => pointer === `/${side}`)?.message;
  return Object.fromEntries(SIDES.map((side) => [side, at(side)]).filter(([, said]) => said !== undefined));
}
