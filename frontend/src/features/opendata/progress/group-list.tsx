import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';

import { GroupFigures } from './group-figures';
import { GroupPlans } from './group-plans';
import type { By, Search } from './narrowing';
import styles from './progress-page.module.css';
import type { GroupFigures as Figures } from './queries';
import { ReadingNotes } from './reading-notes';
import { RecomputedTable } from './recomputed-table';
import { useGroupName } from './use-group-name';

type Props = { groups: Figures[]; by: By; search: Search; least: number };

/** One group after the other by name in the reader's language; never by figure. */
export function GroupList({ groups, by, search, least }: Props) {
  const nameOf = useGroupName(by);
  const { compare } = useFormat();
  const named = groups.map((group) => ({ group, name: nameOf(group) }));
  return (
    <>
      <ReadingNotes search={search} />
      <ul className={styles.groups}>
        {named
          .sort((a, b) => compare(a.name, b.name))
          .map(({ group, name }) => (
            <li key={group.key}>
              <GroupEntry group={group} name={name} by={by} search={search} least={least} />
            </li>
          ))}
      </ul>
    </>
  );
}

type EntryProps = Omit<Props, 'groups'> & { group: Figures; name: string };

function GroupEntry({ group, name, by, search, least }: EntryProps) {
  const { t } = useTranslation('opendata');
  const format = useFormat();
  // Other organisations have no type to narrow by; their plans stand in the list of all.
  const alone: Search | undefined =
    group.key === 'OTHER' ? undefined : { ...search, by: undefined, [by]: group.key };
  return (
    <article className={styles.group}>
      <header className={styles.head}>
        <h2>
          {alone === undefined ? (
            name
          ) : (
            <Link to="/progress" search={alone}>
              {name}
            </Link>
          )}
        </h2>
        <span className={styles.quiet}>
          {t('progress.planCount', { count: group.plans, shown: format.number(group.plans) })}
        </span>
      </header>
      <GroupFigures
        group={group}
        name={name}
        least={least}
        inputs={
          <>
            <GroupPlans
              search={search}
              groupKey={group.key}
              least={least}
              {...(by === 'rights' ? { rights: group.key } : {})}
            />
            <RecomputedTable percentages={group.percentages} />
          </>
        }
      />
    </article>
  );
}
