import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '@/shared/ui/button';
import { DataTable } from '@/shared/ui/data-table';
import { Section } from '@/shared/ui/page';
import { StatusBadge } from '@/shared/ui/status-badge';

import { AssignMember } from './assign-member';
import styles from './board.module.css';
import { OutcomeBadge } from './state-badge';
import type { Assessment, Assignment, AssignmentRole } from './types';

/** Who judges and how far they are; the chair replaces whoever is blocked and calls a third scorer. */
export function TeamPanel({ assessment, mayAssign }: { assessment: Assessment; mayAssign: boolean }) {
  const { t } = useTranslation('assessment');
  const [role, setRole] = useState<AssignmentRole>();
  const { assignments } = assessment;
  const lacksThird =
    assessment.assessment.state === 'IN_MODERATION' &&
    !assignments.some((one) => one.role === 'THIRD_SCORER' && one.declaration !== 'BLOCKED');
  return (
    <Section title={t('team.title')}>
      <DataTable
        caption={t('team.title')}
        hiddenCaption
        rows={assignments}
        rowKey={({ id }) => id}
        columns={[
          { key: 'member', header: t('team.member'), rowHeader: true, cell: ({ memberName }) => memberName },
          { key: 'part', header: t('team.part'), cell: (one) => t(`role.${one.role}`) },
          {
            key: 'declaration',
            header: t('team.declaration'),
            cell: (one) => <Declared assignment={one} onReplace={mayAssign ? setRole : undefined} />,
          },
          { key: 'scores', header: t('team.scores'), cell: (one) => <Scores assignment={one} /> },
        ]}
      />
      {mayAssign && lacksThird && role === undefined && (
        <div className={styles.actions}>
          <Button variant="quiet" onClick={() => setRole('THIRD_SCORER')}>
            {t('team.third')}
          </Button>
        </div>
      )}
      {role !== undefined && (
        <AssignMember assessment={assessment} role={role} onClose={() => setRole(undefined)} />
      )}
    </Section>
  );
}

type DeclaredProps = { assignment: Assignment; onReplace: ((role: AssignmentRole) => void) | undefined };

function Declared({ assignment: { declaration, memberName, role }, onReplace }: DeclaredProps) {
  const { t } = useTranslation('assessment');
  return (
    <span className={styles.actions}>
      <OutcomeBadge outcome={declaration} />
      {declaration === 'BLOCKED' && onReplace !== undefined && (
        <Button
          variant="quiet"
          aria-label={t('team.replaceFor', { name: memberName })}
          onClick={() => onReplace(role)}
        >
          {t('team.replace')}
        </Button>
      )}
    </span>
  );
}

function Scores({ assignment: { role, submitted } }: { assignment: Assignment }) {
  const { t } = useTranslation('assessment');
  if (role === 'RAPPORTEUR') return '–';
  return (
    <StatusBadge tone={submitted ? 'done' : 'quiet'}>{t(submitted ? 'team.in' : 'team.notIn')}</StatusBadge>
  );
}
