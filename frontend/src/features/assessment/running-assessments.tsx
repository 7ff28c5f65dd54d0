import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/shared/ui/empty-state';
import { Section } from '@/shared/ui/page';

import { AssessmentTable } from './my-assignments';
import type { AssessmentSummary } from './types';

export function RunningAssessments({ assessments }: { assessments: AssessmentSummary[] }) {
  const { t } = useTranslation('assessment');
  return (
    <Section title={t('running.title')}>
      {assessments.length === 0 ? (
        <EmptyState title={t('running.none')} />
      ) : (
        <AssessmentTable assessments={assessments} caption={t('running.title')} />
      )}
    </Section>
  );
}
