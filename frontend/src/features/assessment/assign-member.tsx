import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { Select } from '@/shared/ui/field';

import styles from './board.module.css';
import { eligibilityOf, mayServe } from './eligibility';
import { ProblemNote } from './problem-note';
import { assessmentMoved, declarationsQuery, membersQuery } from './queries';
import type { Assessment, AssignmentRole } from './types';

type Props = { assessment: Assessment; role: AssignmentRole; onClose: () => void };

/** One member for one part: in the place of a blocked one, or as the third scorer. */
export function AssignMember({ assessment, role, onClose }: Props) {
  const { t } = useTranslation('assessment');
  const [memberId, setMemberId] = useState('');
  const eligible = useEligible(assessment);
  const assign = useAssign(assessment.assessment.id, onClose);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (memberId !== '') assign.mutate({ memberId, role });
  };
  if (eligible.length === 0) return <p>{t('team.noneEligible')}</p>;
  return (
    <form
      className={styles.form}
      onSubmit={send}
      aria-label={t(role === 'THIRD_SCORER' ? 'team.third' : 'team.replace')}
    >
      <Select
        label={t('team.choose')}
        required
        value={memberId}
        onChange={(event) => setMemberId(event.target.value)}
      >
        <option value="">{t('team.choosePlaceholder')}</option>
        {eligible.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <ProblemNote failure={assign.error} />
      <div className={styles.actions}>
        <Button type="submit" busy={assign.isPending}>
          {t('team.send')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('steps.cancel')}
        </Button>
      </div>
    </form>
  );
}

function useEligible({ assessment: { organisation, periodId }, assignments }: Assessment) {
  const { data: members = [] } = useQuery(membersQuery);
  const { data: declarations = [] } = useQuery(declarationsQuery(periodId));
  const place = { organisationId: organisation.id, periodId };
  return members.filter(
    (member) =>
      mayServe(eligibilityOf(member, place, declarations)) &&
      !assignments.some(({ memberId }) => memberId === member.id),
  );
}

function useAssign(assessmentId: string, onAssigned: () => void) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { memberId: string; role: AssignmentRole }) =>
      api.POST('/api/v1/assessments/{assessmentId}/assignments', {
        params: { path: { assessmentId } },
        body,
      }),
    onSuccess: async () => {
      announce(t('team.done'));
      onAssigned();
      await assessmentMoved(queries);
    },
  });
}
