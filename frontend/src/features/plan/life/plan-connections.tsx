import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';
import { Button } from '@/shared/ui/button';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';

import { labelOf } from '../plan-contents';
import { CoOwners } from './co-owners';
import type { Place } from './comment-form';
import { type Connections, connectionsQuery, unlinkPlans } from './connections';
import { type PlanLink, useLifeChange } from './life';
import styles from './life.module.css';
import { LinkForm } from './link-form';

type Named = { id?: string; content: { code?: string | null; title?: string | null } };
type Theme = { objectives: (Named & { actions: Named[] })[] };

/** A plan's objectives and actions, to be linked one by one. */
export function itemsOf(themes: readonly Theme[]): Place[] {
  return themes
    .flatMap(({ objectives }) => objectives.flatMap((objective) => [objective, ...objective.actions]))
    .flatMap(({ id, content }) => (id === undefined ? [] : [{ id, label: labelOf(content) }]));
}

/** What a plan hangs together with and who shares it, for those who write it. */
export function PlanConnections({ planId, items }: { planId: string; items: Place[] }) {
  const { data, error, refetch } = useQuery(connectionsQuery(planId));
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={4} />;
  return (
    <>
      <Links connections={data} items={items} />
      {data.shareable && <CoOwners connections={data} />}
    </>
  );
}

function Links({ connections: { planId, links }, items }: { connections: Connections; items: Place[] }) {
  const { t } = useTranslation('life');
  return (
    <section className={styles.form} aria-label={t('connections.links')}>
      <h3>{t('connections.links')}</h3>
      {links.length === 0 && <p className={styles.note}>{t('connections.none')}</p>}
      {links.length > 0 && (
        <ul className={styles.list}>
          {links.map((link) => (
            <LinkLine key={link.id} planId={planId} link={link} items={items} />
          ))}
        </ul>
      )}
      <LinkForm planId={planId} items={items} />
    </section>
  );
}

function LinkLine({ planId, link, items }: { planId: string; link: PlanLink; items: Place[] }) {
  const { t } = useTranslation('life');
  const term = useTerm();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error } = useLifeChange(planId, async () => unlinkPlans(planId, link.id));
  const outward = link.fromPlanId === planId;
  const title = outward ? link.toPlanTitle : link.fromPlanTitle;
  const item = items.find(({ id }) => id === (outward ? link.fromItemId : link.toItemId));
  return (
    <li className={styles.item}>
      <span>
        {term(outward ? 'planLinkTo' : 'planLinkFrom', link.kind)}{' '}
        <Link to="/plans/$planId" params={{ planId: outward ? link.toPlanId : link.fromPlanId }}>
          {title}
        </Link>
      </span>
      {item !== undefined && <span className={styles.note}>{item.label}</span>}
      {link.note != null && <span className={styles.note}>{link.note}</span>}
      {outward ? (
        <span>
          <Button variant="quiet" onClick={() => setAsking(true)}>
            {t('connections.unlink')} <span className="visually-hidden">{title}</span>
          </Button>
        </span>
      ) : (
        <span className={styles.note}>{t('connections.inward')}</span>
      )}
      {asking && (
        <ConfirmDialog
          title={t('connections.unlink')}
          confirm={t('connections.unlink')}
          cancel={t('steps.cancel')}
          busy={isPending}
          onClose={() => setAsking(false)}
          onConfirm={() => mutate(undefined)}
        >
          <p>{t('connections.unlinkHelp', { title })}</p>
          {error !== null && <ErrorState failure={error} />}
        </ConfirmDialog>
      )}
    </li>
  );
}
