import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Select } from '@/shared/ui/field';
import { LoadMore } from '@/shared/ui/load-more';
import { Skeleton } from '@/shared/ui/skeleton';

import { DifferenceTree } from './difference-tree';
import {
  type PlanEvent,
  type PlanVersion,
  predecessorDifferenceQuery,
  standingQuery,
  useHistory,
  useVersions,
  versionDifferenceQuery,
} from './life';
import styles from './life.module.css';
import { DecisionLine } from './plan-standing';

type Compared = { number: number; other: number } | { predecessor: string };

/** What was decided about the plan, its frozen versions, and what differs between them. */
export function PlanHistory({ planId }: { planId: string }) {
  const { t } = useTranslation('life');
  const history = useHistory(planId);
  const versions = useVersions(planId);
  const standing = useQuery(standingQuery(planId)).data;
  const [compared, setCompared] = useState<Compared>();
  const failure = history.error ?? versions.error;
  if (failure !== null) return <ErrorState failure={failure} onRetry={() => void history.refetch()} />;
  if (history.isPending || versions.isPending) return <Skeleton lines={4} />;
  const predecessor = standing?.predecessorId ?? undefined;
  return (
    <>
      {history.items.length === 0 && (
        <EmptyState title={t('history.none')}>{t('history.noneHelp')}</EmptyState>
      )}
      <ol className={styles.list}>
        {history.items.map((event) => (
          <EventLine key={event.id} event={event} />
        ))}
      </ol>
      <More list={history} />
      {versions.items.length > 0 && <h3>{t('versions.title')}</h3>}
      <ul className={styles.list}>
        {versions.items.map((version) => (
          <VersionLine key={version.number} planId={planId} version={version} onCompare={setCompared} />
        ))}
      </ul>
      <More list={versions} />
      {versions.items.length > 2 && <AnyTwo versions={versions.items} onCompare={setCompared} />}
      {predecessor !== undefined && (
        <p>
          <Button variant="quiet" onClick={() => setCompared({ predecessor })}>
            {t('versions.comparePredecessor')}
          </Button>
        </p>
      )}
      {compared !== undefined && (
        <Comparison key={JSON.stringify(compared)} planId={planId} compared={compared} />
      )}
    </>
  );
}

type VersionProps = { planId: string; version: PlanVersion; onCompare: (compared: Compared) => void };

function VersionLine({ planId, version, onCompare }: VersionProps) {
  const { t } = useTranslation('life');
  const term = useTerm();
  const format = useFormat();
  const { number, occasion, frozenAt, sha256 } = version;
  return (
    <li className={styles.item}>
      <span>
        <a href={`/api/v1/plans/${planId}/versions/${number}`}>{t('versions.one', { number })}</a>{' '}
        <span className={styles.note}>{`${term('planEvent', occasion)} · ${format.day(frozenAt)}`}</span>
      </span>
      <span className={styles.note}>
        SHA-256 <code className={styles.text}>{sha256}</code>
      </span>
      {number > 1 && (
        <span>
          <Button variant="quiet" onClick={() => onCompare({ number: number - 1, other: number })}>
            {t('versions.compare', { earlier: number - 1, later: number })}
          </Button>
        </span>
      )}
    </li>
  );
}

/** Two versions that do not follow one another; the earlier one is always read first. */
function AnyTwo({ versions, onCompare }: { versions: PlanVersion[] } & Pick<VersionProps, 'onCompare'>) {
  const { t } = useTranslation('life');
  const [pair, setPair] = useState({ one: 1, two: versions[0]?.number ?? 1 });
  const select = (side: keyof typeof pair, label: string) => (
    <Select
      label={label}
      value={pair[side]}
      onChange={(event) => setPair({ ...pair, [side]: Number(event.target.value) })}
    >
      {versions.map(({ number }) => (
        <option key={number} value={number}>
          {t('versions.one', { number })}
        </option>
      ))}
    </Select>
  );
  return (
    <form
      className={styles.pair}
      aria-label={t('versions.anyTwo')}
      onSubmit={(event) => {
        event.preventDefault();
        onCompare({ number: Math.min(pair.one, pair.two), other: Math.max(pair.one, pair.two) });
      }}
    >
      {select('one', t('versions.from'))}
      {select('two', t('versions.to'))}
      <Button type="submit" variant="quiet">
        {t('versions.show')}
      </Button>
    </form>
  );
}

type Growing = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };

function More({ list }: { list: Growing }) {
  return (
    <LoadMore
      hasMore={list.hasNextPage}
      loading={list.isFetchingNextPage}
      onMore={() => void list.fetchNextPage()}
    />
  );
}

function EventLine({ event }: { event: PlanEvent }) {
  const { t } = useTranslation('life');
  const term = useTerm();
  const format = useFormat();
  const { transition, at, actorRole, reason, decision, consultationEndsOn } = event;
  return (
    <li className={styles.item}>
      <span>
        <strong>{term('planEvent', transition)}</strong>{' '}
        <span className={styles.note}>{`${format.day(at)} · ${term('actorRole', actorRole)}`}</span>
      </span>
      {consultationEndsOn != null && (
        <p>{t('history.commentsUntil', { date: format.day(consultationEndsOn) })}</p>
      )}
      {reason != null && <p className={styles.text}>{reason}</p>}
      {decision != null && <DecisionLine decision={decision} />}
    </li>
  );
}

function Comparison({ planId, compared }: { planId: string; compared: Compared }) {
  const { t } = useTranslation('life');
  const byVersion = 'number' in compared;
  const versions = useQuery({
    ...versionDifferenceQuery(planId, byVersion ? compared.number : 0, byVersion ? compared.other : 0),
    enabled: byVersion,
  });
  const plans = useQuery({
    ...predecessorDifferenceQuery(planId, byVersion ? '' : compared.predecessor),
    enabled: !byVersion,
  });
  const { data, error, refetch } = byVersion ? versions : plans;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section aria-label={t('difference.title')} className={styles.comparison}>
      <h3 ref={head} tabIndex={-1}>
        {byVersion
          ? t('versions.compare', { earlier: compared.number, later: compared.other })
          : t('versions.comparePredecessor')}
      </h3>
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton lines={4} />}
      {data !== undefined && <DifferenceTree difference={data} />}
    </section>
  );
}
