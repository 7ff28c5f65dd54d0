import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';
import { type Decision, type PlanLink, standingQuery } from './life';
import styles from './life.module.css';

/** The next date, the council's decision, who shares the plan and what it hangs together with. */
export function PlanStanding({ planId }: { planId: string }) {
  const { t } = useTranslation('life');
  const term = useTerm();
  const format = useFormat();
  const { data } = useQuery(standingQuery(planId));
  if (data === undefined) return null;
  const { consultationEndsOn: ends, consultationOpen, decision, coOwners, links } = data;
  return (
    <>
      {ends != null && (
        <p>
          {t(consultationOpen ? 'standing.openUntil' : 'standing.wasOpenUntil', { date: format.day(ends) })}{' '}
          <a href="#comments">{t('comments.title')}</a>
        </p>
      )}
      {decision != null && <DecisionLine decision={decision} />}
      {coOwners.length > 0 && (
        <p>
          {t('standing.coOwners')} {coOwners.map(({ name }) => name).join(', ')}
        </p>
      )}
      {links.length > 0 && (
        <ul className={styles.list} aria-label={t('standing.links')}>
          {links.map((link) => {
            const outward = link.fromPlanId === planId;
            return (
              <li key={link.id}>
                {term(outward ? 'planLinkTo' : 'planLinkFrom', link.kind)}{' '}
                <Link to="/plans/$planId" params={{ planId: outward ? link.toPlanId : link.fromPlanId }}>
                  {outward ? link.toPlanTitle : link.fromPlanTitle}
                </Link>
                <LinkedItems link={link} outward={outward} />
                {link.note != null && <span className={styles.note}> {link.note}</span>}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

/** Where not the plans as a whole hang together: the part of this one, the part of the other. */
function LinkedItems({ link, outward }: { link: PlanLink; outward: boolean }) {
  const { t } = useTranslation('life');
  const here = outward ? link.fromItemId : link.toItemId;
  const there = outward ? link.toItemId : link.fromItemId;
  return (
    <>
      {here != null && <ItemReference id={here} text={t('standing.itemHere')} />}
      {there != null && <ItemReference id={there} text={t('standing.itemThere')} />}
    </>
  );
}

const ItemReference = ({ id, text }: { id: string; text: string }) => (
  <>
    {' · '}
    <Link to="/plan-items/$itemId" params={{ itemId: id }}>
      {text}
    </Link>
  </>
);

export function DecisionLine({ decision }: { decision: Decision }) {
  const { t } = useTranslation('life');
  const format = useFormat();
  return (
    <p>
      {t('standing.decision', { number: decision.number, date: format.day(decision.date) })}{' '}
      <a href={`/api/v1/evidence/${decision.documentId}/content`} download>
        {t('standing.decisionFile')}
      </a>
    </p>
  );
}
