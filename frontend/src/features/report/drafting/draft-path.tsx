import { useTranslation } from 'react-i18next';

import { Shape } from '@/shared/ui/shape';

import styles from './drafting.module.css';
import type { ReportState } from './types';

const PATH: readonly ReportState[] = ['DRAFT', 'BOARD_REVIEW', 'MUNICIPALITY_REPLY', 'APPROVED', 'PUBLISHED'];

/** The way a report goes, with the place where it is. */
export function DraftPath({ state }: { state: ReportState }) {
  const { t } = useTranslation('drafting');
  const at = PATH.includes(state) ? PATH.indexOf(state) : PATH.length - 1;
  return (
    <ol className={styles.path}>
      {PATH.map((step, place) => {
        const shown = place === at ? state : step;
        return (
          <li key={step} aria-current={place === at ? 'step' : undefined}>
            <Shape tone={place < at ? 'done' : place === at ? 'going' : 'quiet'} />
            {t(`state.${shown}`)}
            <span className="visually-hidden">
              {t(place < at ? 'steps.passed' : place === at ? 'steps.now' : 'steps.ahead')}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
