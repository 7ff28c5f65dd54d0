import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { OrganisationSearch } from '@/shared/reference/organisation-search';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';

import { type Connections, setCoOwners } from './connections';
import { useLifeChange } from './life';
import styles from './life.module.css';

/** The organisations whose plan it is too; they are named by its owner and move nothing. */
export function CoOwners({ connections }: { connections: Connections }) {
  const { t } = useTranslation('life');
  const [chosen, setChosen] = useState('');
  const { mutate, isPending, error } = useLifeChange(
    connections.planId,
    (ids: string[]) => setCoOwners(connections, ids),
    () => setChosen(''),
  );
  const ids = connections.coOwners.map(({ id }) => id);
  return (
    <section className={styles.form} aria-label={t('connections.coOwners')}>
      <h3>{t('connections.coOwners')}</h3>
      <p className={styles.note}>{t('connections.coOwnersHelp')}</p>
      {connections.coOwners.length > 0 && (
        <ul className={styles.list}>
          {connections.coOwners.map(({ id, name }) => (
            <li key={id} className={styles.item}>
              <span>{name}</span>
              <span>
                <Button
                  variant="quiet"
                  busy={isPending}
                  onClick={() => mutate(ids.filter((one) => one !== id))}
                >
                  {t('connections.removeCoOwner')} <span className="visually-hidden">{name}</span>
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <OrganisationSearch label={t('connections.addCoOwner')} value={chosen} onChange={setChosen} />
      {error !== null && <ErrorState failure={error} />}
      <div>
        <Button
          variant="quiet"
          busy={isPending}
          onClick={() => {
            if (chosen !== '') mutate([...ids, chosen]);
          }}
        >
          {t('connections.saveCoOwner')}
        </Button>
      </div>
    </section>
  );
}
