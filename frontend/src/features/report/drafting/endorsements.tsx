import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { useFormat } from '@/shared/format/use-format';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';

import styles from './drafting.module.css';
import { ProblemNote } from './problem-note';
import { reportMoved } from './queries';
import type { Draft } from './types';

/** The board's quorum, member by member; the author's own support does not count. */
export function Endorsements({ draft: { draft, endorsements, quorum, mayEndorse } }: { draft: Draft }) {
  const { t } = useTranslation('drafting');
  const format = useFormat();
  const queries = useQueryClient();
  const endorse = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/report-drafts/{reportId}/endorse', { params: { path: { reportId: draft.id } } }),
    onSuccess: async () => {
      announce(t('steps.endorsed'));
      await reportMoved(queries);
    },
  });
  return (
    <div className={styles.about}>
      <p>
        <strong>{t('steps.quorum', { given: endorsements.length, needed: quorum })}</strong>
      </p>
      <p className={styles.small}>
        {endorsements.length === 0
          ? t('steps.noEndorsement')
          : t('steps.endorsedBy', { names: format.list(endorsements.map(({ memberName }) => memberName)) })}
      </p>
      {mayEndorse && (
        <div>
          <Button busy={endorse.isPending} onClick={() => endorse.mutate()}>
            {t('steps.endorse')}
          </Button>
        </div>
      )}
      <ProblemNote failure={endorse.error} />
    </div>
  );
}
