import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { idempotencyKey } from '@/shared/api/headers';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Field } from '@/shared/ui/field';
import { Skeleton } from '@/shared/ui/skeleton';
import styles from './board.module.css';
import { type Days, DaysFields } from './days-fields';
import { eligibilityOf } from './eligibility';
import { MemberPart, type Part } from './member-part';
import { ProblemNote } from './problem-note';
import { assessmentMoved, declarationsQuery, membersQuery } from './queries';
import type { Submission } from './types';

const SCORERS = 2;

/** One rapporteur, two scorers who will not see each other's scores. */
export function AssignForm({ submission }: { submission: Submission }) {
  const { t } = useTranslation('assessment');
  const [parts, setParts] = useState<Record<string, Part>>({});
  const [search, setSearch] = useState('');
  const [refused, setRefused] = useState(false);
  const [days, setDays] = useState<Days>({});
  const members = useQuery(membersQuery);
  const declarations = useQuery(declarationsQuery(submission.period.id));
  const create = useCreateAssessment(submission.id);

  const chosen = (part: Part): string[] => Object.keys(parts).filter((member) => parts[member] === part);
  const [rapporteurs, scorers] = [chosen('RAPPORTEUR'), chosen('SCORER')];
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const [rapporteurId] = rapporteurs;
    const complete = rapporteurs.length === 1 && scorers.length === SCORERS;
    setRefused(!complete);
    if (complete && rapporteurId !== undefined) create.mutate({ rapporteurId, scorerIds: scorers, ...days });
  };

  if (members.isError) return <ErrorState failure={members.error} onRetry={() => void members.refetch()} />;
  if (declarations.isError) {
    return <ErrorState failure={declarations.error} onRetry={() => void declarations.refetch()} />;
  }
  if (members.isPending || declarations.isPending) return <Skeleton lines={5} />;
  const shown = members.data.filter(({ name }) => found(name, search));
  return (
    <form className={styles.form} onSubmit={send}>
      <p>{t('assign.help')}</p>
      <Field
        label={t('assign.search')}
        type="search"
        value={search}
        onChange={(e) => setSearch(e.target.value)}
      />
      {shown.length === 0 && <p>{t('assign.noMatch')}</p>}
      <div className={styles.members}>
        {shown.map((member) => (
          <MemberPart
            key={member.id}
            member={member}
            part={parts[member.id] ?? 'NONE'}
            eligibility={eligibilityOf(
              member,
              { organisationId: submission.organisation.id, periodId: submission.period.id },
              declarations.data,
            )}
            onChoose={(part) => setParts({ ...parts, [member.id]: part })}
          />
        ))}
      </div>
      <DaysFields days={days} onChange={setDays} />
      <p role="status">{t('assign.chosen', { rapporteurs: rapporteurs.length, scorers: scorers.length })}</p>
      <p role="alert" className={styles.error}>
        {refused && t('assign.needs')}
      </p>
      <ProblemNote failure={create.error} />
      <div>
        <Button type="submit" busy={create.isPending}>
          {t('assign.send')}
        </Button>
      </div>
    </form>
  );
}

function useCreateAssessment(submissionId: string) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  const [key] = useState(idempotencyKey);
  return useMutation({
    mutationFn: (who: { rapporteurId: string; scorerIds: string[] } & Days) =>
      api.POST('/api/v1/assessments', { body: { submissionId, ...who }, headers: key }),
    onSuccess: async () => {
      announce(t('assign.done'));
      await assessmentMoved(queries);
    },
  });
}

/** Turkish letters fold the Turkish way: “İ” is found by “i”. */
function found(name: string, search: string): boolean {
  return name.toLocaleLowerCase('tr').includes(search.trim().toLocaleLowerCase('tr'));
}
