import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { useFormat } from '@/shared/format/use-format';
import { Button } from '@/shared/ui/button';

import styles from './desk.module.css';
import { type Unit, useChange } from './profile';
import { Refused } from './refused';

type Absence = Unit['absences'][number];

/** Who is away until when, and who answers for the unit meanwhile. */
export function Absences({ unit }: { unit: Unit }) {
  const { t } = useTranslation('organisation');
  const acting = unit.responsibles.find(({ id }) => id === unit.actingId);
  const named = unit.responsibles.some(({ until }) => until == null);
  return (
    <>
      {acting?.role === 'DEPUTY' && <p>{t('units.standsIn', { name: acting.name })}</p>}
      {acting === undefined && named && <p>{t('units.nobodyActs')}</p>}
      {unit.absences.length > 0 && (
        <ul>
          {unit.absences.map((absence) => (
            <li key={absence.id}>
              <OneAbsence unit={unit} absence={absence} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function OneAbsence({ unit, absence }: { unit: Unit; absence: Absence }) {
  const { t } = useTranslation('organisation');
  const format = useFormat();
  const name = unit.responsibles.find(({ id }) => id === absence.responsibleId)?.name ?? '';
  const remove = useChange(
    () =>
      api.DELETE('/api/v1/units/{unitId}/absences/{absenceId}', {
        params: { path: { unitId: unit.id, absenceId: absence.id } },
        headers: ifMatch(absence.version),
      }),
    () => undefined,
  );
  return (
    <>
      {t('units.awayList', { name, from: format.day(absence.firstDay), to: format.day(absence.lastDay) })}{' '}
      <Button
        variant="quiet"
        aria-label={t('units.backThis', { name })}
        busy={remove.isPending}
        onClick={() => remove.mutate(undefined)}
      >
        {t('units.back')}
      </Button>
      <span className={styles.small}>
        <Refused failure={remove.error} />
      </span>
    </>
  );
}
