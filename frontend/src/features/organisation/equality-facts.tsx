import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { EvidenceList } from '@/shared/ui/evidence-list';
import { Facts } from '@/shared/ui/facts';
import { Stated } from '@/shared/ui/stated';
import { StatusBadge } from '@/shared/ui/status-badge';

import type { EqualityFact, FactEvidence } from './desk/profile';

export const BODIES = ['EQUALITY_UNIT', 'EQUALITY_COMMISSION'] as const;
type Props = {
  facts: EqualityFact[];
  evidence: FactEvidence[];
  action?: (fact: EqualityFact) => ReactNode;
  show?: (evidence: FactEvidence[]) => ReactNode;
};

const publicly = (evidence: FactEvidence[]): ReactNode => (
  <EvidenceList evidence={evidence.map((one) => one.evidence)} />
);

/** Per body what holds now, with its evidence, and what was said before. */
export function EqualityFacts({ facts, evidence, action, show = publicly }: Props) {
  const { t } = useTranslation('organisation');
  return BODIES.map((body) => {
    const own = facts.filter((fact) => fact.body === body);
    const now = own.find(({ until }) => until === null || until === undefined);
    const before = own.filter((fact) => fact !== now);
    return (
      <section key={body} aria-label={t(`equality.${body}`)}>
        <h3>{t(`equality.${body}`)}</h3>
        {now === undefined ? (
          <p>
            <Stated>{null}</Stated>
          </p>
        ) : (
          <Present fact={now} evidence={evidence} show={show} />
        )}
        {now !== undefined && action?.(now)}
        {before.length > 0 && <Before facts={before} evidence={evidence} show={show} />}
      </section>
    );
  });
}

type PresentProps = { fact: EqualityFact; evidence: FactEvidence[]; show: NonNullable<Props['show']> };

function Present({ fact, evidence, show }: PresentProps) {
  const { t } = useTranslation('organisation');
  const format = useFormat();
  const { id, present, since, name, contact, decisionReference, source } = fact;
  const own = evidence.filter(({ factId }) => factId === id);
  return (
    <>
      <Facts
        facts={[
          {
            label: t('equality.present'),
            value: (
              <StatusBadge tone={present ? 'done' : 'quiet'}>
                {t(present ? 'equality.yes' : 'equality.no')}
              </StatusBadge>
            ),
          },
          { label: t('equality.since'), value: format.day(since) },
          { label: t('equality.name'), value: <Stated>{name}</Stated> },
          { label: t('equality.contact'), value: <Stated>{contact}</Stated> },
          { label: t('equality.decision'), value: <Stated>{decisionReference}</Stated> },
          { label: t('equality.source'), value: <Stated>{source}</Stated> },
        ]}
      />
      {own.length === 0 ? <p>{t('equality.noEvidence')}</p> : show(own)}
    </>
  );
}

type BeforeProps = { facts: EqualityFact[]; evidence: FactEvidence[]; show: NonNullable<Props['show']> };

function Before({ facts, evidence, show }: BeforeProps) {
  const { t } = useTranslation('organisation');
  const format = useFormat();
  return (
    <details>
      <summary>{t('equality.before', { count: facts.length })}</summary>
      <ul>
        {facts.map(({ id, present, since, until, name }) => {
          const own = evidence.filter(({ factId }) => factId === id);
          const word = t(present ? 'equality.yes' : 'equality.no');
          return (
            <li key={id}>
              {until === since
                ? t('equality.corrected', { word, since: format.day(since) })
                : t('equality.span', { word, since: format.day(since), until: format.day(until ?? since) })}
              {name != null && ` · ${name}`}
              {own.length > 0 && show(own)}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
