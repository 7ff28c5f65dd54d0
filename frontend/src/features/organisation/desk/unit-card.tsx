import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { Stated } from '@/shared/ui/stated';
import { StatusBadge } from '@/shared/ui/status-badge';

import { UnitNames } from '../unit-names';
import { AbsenceForm } from './absence-form';
import { Absences } from './absences';
import styles from './desk.module.css';
import { Disclosure } from './disclosure';
import { EditResponsibleForm } from './edit-responsible-form';
import type { Unit } from './profile';
import { ResponsibleForm } from './responsible-form';
import { UnitChangeForm, UnitRenameForm } from './unit-forms';

/** One unit: what it is called and was, where it belongs, who answers for it and who did. */
export function UnitCard({ unit, all }: { unit: Unit; all: Unit[] }) {
  const { t } = useTranslation('organisation');
  const parent = all.find(({ id }) => id === unit.parentId);
  return (
    <li>
      <h3>
        {unit.name} {unit.closedOn != null && <StatusBadge tone="quiet">{t('units.closed')}</StatusBadge>}
      </h3>
      {parent !== undefined && <p className={styles.small}>{t('units.under', { unit: parent.name })}</p>}
      <UnitNames names={unit.names} />
      <Responsibles unit={unit} />
      <Absences unit={unit} />
      <Disclosure summary={t('units.responsibleAdd')}>
        {(close) => <ResponsibleForm unit={unit} onDone={close} />}
      </Disclosure>
      {unit.responsibles.some(({ until }) => until == null) && (
        <Disclosure summary={t('units.awayAdd')}>
          {(close) => <AbsenceForm key={unit.responsibles.length} unit={unit} onDone={close} />}
        </Disclosure>
      )}
      <Disclosure summary={t('units.rename')}>
        {(close) => <UnitRenameForm key={unit.version} unit={unit} onDone={close} />}
      </Disclosure>
      <Disclosure summary={t('units.change')}>
        {(close) => <UnitChangeForm key={unit.version} unit={unit} all={all} onDone={close} />}
      </Disclosure>
    </li>
  );
}

function Responsibles({ unit }: { unit: Unit }) {
  const { t } = useTranslation('organisation');
  const format = useFormat();
  if (unit.responsibles.length === 0)
    return (
      <p>
        {t('units.RESPONSIBLE')}: <Stated>{null}</Stated>
      </p>
    );
  return (
    <ul className={styles.people}>
      {unit.responsibles.map((responsible) => {
        const { id, role, name, title, email, from, until, version } = responsible;
        return (
          <li key={id}>
            {t(`units.${role}`)}: {[name, title, email].filter((part) => part != null).join(' · ')}{' '}
            <span className={styles.small}>
              {until == null
                ? t('units.sinceDay', { from: format.day(from) })
                : t('units.span', { from: format.day(from), until: format.day(until) })}
            </span>
            <Disclosure summary={t('units.responsibleCorrect', { name })}>
              {(close) => (
                <EditResponsibleForm
                  key={version}
                  unitId={unit.id}
                  responsible={responsible}
                  onDone={close}
                />
              )}
            </Disclosure>
          </li>
        );
      })}
    </ul>
  );
}
