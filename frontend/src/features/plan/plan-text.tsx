import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/shared/ui/empty-state';
import { Section } from '@/shared/ui/page';

import { PlanContents } from './plan-contents';
import { PlanFacts } from './plan-facts';
import { PlanOverview } from './plan-overview';
import { isWritten, type Plan, type Theme } from './plan-tree';

type Props = { plan: Plan; themes: Theme[]; shown?: Theme[]; filters?: ReactNode; children?: ReactNode };

/** What a plan says, as the public reads it; a draft's writers read the same. Children stand before its contents. */
export function PlanText({ plan, themes, shown = themes, filters, children }: Props) {
  const { t } = useTranslation('plan');
  return (
    <>
      <PlanFacts plan={plan} />
      {themes.length === 0 ? (
        <EmptyState title={t('contents.none')}>{t('contents.noneHelp')}</EmptyState>
      ) : (
        <>
          <Section title={t('overview.title')}>
            <PlanOverview themes={themes} written={isWritten(plan)} />
          </Section>
          {children}
          <Section title={t('contents.title')}>
            {filters}
            {shown.length === 0 && <EmptyState title={t('contents.noMatch')} />}
            <PlanContents themes={shown} />
          </Section>
        </>
      )}
    </>
  );
}
