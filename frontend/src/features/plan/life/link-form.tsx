import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ProblemError } from '@/shared/api/problem';
import { useTerm } from '@/shared/i18n/use-term';
import { SearchChoice } from '@/shared/reference/search-choice';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Field, Select } from '@/shared/ui/field';

import { labelOf } from '../plan-contents';
import { planTreeQuery } from '../plan-tree';
import type { Place } from './comment-form';
import { findPlans, type LinkInput, linkPlans } from './connections';
import { body, useLifeChange } from './life';
import styles from './life.module.css';

const KINDS = ['FEEDS', 'PART_OF', 'MONITORS', 'RELATED'] as const;
const EMPTY = { toPlanId: '', fromItemId: '', toItemId: '', note: '' };

/** Says how this plan hangs together with another, as a whole or item by item. */
export function LinkForm({ planId, items }: { planId: string; items: Place[] }) {
  const { t } = useTranslation('life');
  const term = useTerm();
  const [kind, setKind] = useState<LinkInput['kind']>('PART_OF');
  const [asked, setAsked] = useState(EMPTY);
  const [missing, setMissing] = useState(false);
  const put = (part: Partial<typeof EMPTY>): void => setAsked((now) => ({ ...now, ...part }));
  const { mutate, isPending, error } = useLifeChange(
    planId,
    async (link: LinkInput) => body(await linkPlans(planId, link)),
    () => setAsked(EMPTY),
  );
  const faults = error instanceof ProblemError ? (error.problem.violations ?? []) : [];
  const fault = (pointer: string) => faults.find((one) => one.pointer === pointer)?.message;
  const send = (): void => {
    setMissing(asked.toPlanId === '');
    if (asked.toPlanId === '') return;
    const said = Object.entries(asked).filter(([, value]) => value.trim() !== '');
    mutate({ toPlanId: asked.toPlanId, ...Object.fromEntries(said), kind });
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Select
        label={t('connections.kind')}
        value={kind}
        onChange={(event) => setKind(event.target.value as LinkInput['kind'])}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {term('planLinkTo', one).replace(/:$/, '')}
          </option>
        ))}
      </Select>
      <SearchChoice
        label={t('connections.other')}
        help={t('connections.otherHelp')}
        error={missing && asked.toPlanId === '' ? t('connections.otherMissing') : fault('/toPlanId')}
        searchKey={['plans', 'to-link']}
        search={findPlans}
        value={asked.toPlanId}
        onChange={(toPlanId) => put({ toPlanId, toItemId: '' })}
      />
      {items.length > 0 && (
        <ItemSelect
          label={t('connections.ownItem')}
          items={items}
          value={asked.fromItemId}
          onChange={(fromItemId) => put({ fromItemId })}
        />
      )}
      {asked.toPlanId !== '' && (
        <OtherItem
          planId={asked.toPlanId}
          value={asked.toItemId}
          onChange={(toItemId) => put({ toItemId })}
        />
      )}
      <Field
        label={t('connections.note')}
        maxLength={1000}
        value={asked.note}
        error={fault('/note')}
        onChange={(event) => put({ note: event.target.value })}
      />
      {error !== null && faults.length === 0 && <ErrorState failure={error} />}
      <div>
        <Button type="submit" busy={isPending}>
          {t('connections.link')}
        </Button>
      </div>
    </form>
  );
}

type ItemProps = { label: string; items: Place[]; value: string; onChange: (id: string) => void };

function ItemSelect({ label, items, value, onChange }: ItemProps) {
  const { t } = useTranslation('life');
  return (
    <Select label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{t('comments.whole')}</option>
      {items.map((item) => (
        <option key={item.id} value={item.id}>
          {item.label}
        </option>
      ))}
    </Select>
  );
}

/** Nothing for a plan that is not public: it is linked as a whole. */
function OtherItem({ planId, value, onChange }: { planId: string } & Pick<ItemProps, 'value' | 'onChange'>) {
  const { t } = useTranslation('life');
  const { data } = useQuery({ ...planTreeQuery(planId), retry: false });
  if (data === undefined) return null;
  const items = data.themes
    .flatMap(({ objectives }) => objectives.flatMap((objective) => [objective, ...objective.actions]))
    .map((item) => ({ id: item.id, label: labelOf(item) }));
  return <ItemSelect label={t('connections.otherItem')} items={items} value={value} onChange={onChange} />;
}
