import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { Section } from '@/shared/ui/page';

import type { SubmissionRow } from '../submissions';
import { type Owner, ownersQuery } from './owners';
import styles from './owners.module.css';
import { WhoseTurn } from './whose-turn';

type Quiet = { row: SubmissionRow; owner: Owner };

/** For who coordinates or approves: units that owe something and have not been heard of for long. */
export function QuietOwners({ due }: { due: SubmissionRow[] }) {
  const { t } = useTranslation('monitoring');
  const { quiet, days, coordinates } = useQueries({
    queries: due.map(({ id }) => ownersQuery(id)),
    combine: (answers) => ({
      quiet: answers.flatMap(({ data }, i) => quietOf(due[i], data?.owners ?? [])),
      days: answers.find(({ data }) => data !== undefined)?.data?.quietAfterDays ?? 0,
      coordinates: answers.every(({ data }) => data?.owners.every(({ mine }) => !mine) ?? true),
    }),
  });
  if (quiet.length === 0 || !coordinates) return null;
  return (
    <Section title={t('quiet.title')}>
      <p className={styles.help}>{t('quiet.lead', { count: days })}</p>
      <ul className={styles.list}>
        {quiet.map(({ row, owner }) => (
          <li key={`${row.id} ${owner.unitId ?? ''}`}>
            <QuietOwner row={row} owner={owner} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function QuietOwner({ row, owner }: Quiet) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  const last = [owner.lastSeenAt, owner.lastEntryAt].filter((at) => at != null).toSorted();
  const lastAt = last.at(-1);
  return (
    <>
      <strong>{owner.unitName ?? t('owners.nobodyNamed')}</strong>
      <p>
        <WhoseTurn owner={owner} />
      </p>
      <p>
        {t('quiet.owes', { count: owner.outstanding })}{' '}
        {lastAt === undefined ? t('quiet.neverHere') : t('quiet.lastHere', { day: format.day(lastAt) })}
      </p>
      <p>
        <Link to="/workspace/submissions/$submissionId" params={{ submissionId: row.id }}>
          {t('start.cardTitle', { plan: row.plan.title, code: row.period.code })}
        </Link>
      </p>
    </>
  );
}

function quietOf(row: SubmissionRow | undefined, owners: Owner[]): Quiet[] {
  return row === undefined ? [] : owners.filter(({ quiet }) => quiet).map((owner) => ({ row, owner }));
}
