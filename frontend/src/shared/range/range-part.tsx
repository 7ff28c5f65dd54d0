import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';
import { useRoles } from '@/shared/auth/use-session';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Facts } from '@/shared/ui/facts';
import { Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';
import { StatusBadge } from '@/shared/ui/status-badge';

import styles from './range.module.css';
import { RangeForm } from './range-form';
import { RangeGrounds } from './range-grounds';
import { RangeHistory } from './range-history';
import { useRangeWords } from './range-words';
import { type RangeSubject, rangeQuery, type StatedRange } from './ranges';
import { RemoveRange } from './remove-range';

type Props = {
  subject: RangeSubject;
  /** The definition behind a plan's indicator: its range holds where the plan has none of its own. */
  definition?: Maybe<string>;
  unit?: Maybe<string>;
};

/** Where the values of an indicator are expected: for the chair and the admins, who state it; nobody else sees it. */
export function RangePart(props: Props) {
  const { t } = useTranslation('range');
  const may = useRoles().some((role) => role === 'board-chair' || role === 'admin');
  if (!may) return null;
  return (
    <div data-screen-only>
      <Section title={t('title')}>
        <p className={styles.small}>{t('lead')}</p>
        <Ranges {...props} />
      </Section>
    </div>
  );
}

function Ranges({ subject, definition, unit }: Props) {
  const own = useQuery(rangeQuery(subject));
  const code = definition ?? '';
  const library = useQuery({ ...rangeQuery({ code }), enabled: code !== '' });
  const failed = own.error === null ? library : own;
  if (failed.error !== null)
    return <ErrorState failure={failed.error} onRetry={() => void failed.refetch()} />;
  if (own.data === undefined || (code !== '' && library.data === undefined))
    return <Skeleton lines={3} height="8rem" />;
  return (
    <>
      <Standing subject={subject} own={own.data} code={code} library={library.data ?? null} />
      <Desk subject={subject} range={own.data} unit={unit} />
      <RangeHistory subject={subject} />
    </>
  );
}

type Standing = { subject: RangeSubject; own: StatedRange | null; code: string; library: StatedRange | null };

/** What is stated, and which of two ranges holds. */
function Standing({ subject, own, code, library }: Standing) {
  const { t } = useTranslation('range');
  const words = useRangeWords();
  const said = (range: StatedRange | null, holds: boolean) => (
    <>
      <span className={styles.said}>
        {range === null ? t('none') : words(range)}
        {range !== null && (
          <StatusBadge tone={holds ? 'done' : 'quiet'}>{t(holds ? 'holds' : 'yields')}</StatusBadge>
        )}
      </span>
      {range !== null && <RangeGrounds range={range} />}
    </>
  );
  if ('code' in subject) return <Facts facts={[{ label: t('everyPlan'), value: said(own, true) }]} />;
  const link = (
    <Link to="/indicators/$code" params={{ code }}>
      {t('libraryOf', { code })}
    </Link>
  );
  return (
    <>
      <Facts
        facts={[
          { label: t('thisPlan'), value: said(own, true) },
          ...(code === '' ? [] : [{ label: t('library'), value: said(library, own === null) }]),
        ]}
      />
      {code !== '' && <p>{link}</p>}
    </>
  );
}

function Desk({
  subject,
  range,
  unit,
}: {
  subject: RangeSubject;
  range: StatedRange | null;
  unit: Maybe<string>;
}) {
  const { t, i18n } = useTranslation('range');
  const [open, setOpen] = useState(false);
  if (open)
    return (
      <RangeForm
        key={i18n.language}
        subject={subject}
        range={range}
        unit={unit}
        onClose={() => setOpen(false)}
      />
    );
  return (
    <div className={styles.actions}>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {t(range === null ? 'state' : 'edit')}
      </Button>
      {range !== null && <RemoveRange subject={subject} range={range} />}
    </div>
  );
}
