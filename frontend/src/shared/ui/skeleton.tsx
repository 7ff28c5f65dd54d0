import { useTranslation } from 'react-i18next';

import styles from './skeleton.module.css';

/** Holds the place of what is coming, so that nothing jumps; said once to a screen reader. */
export function Skeleton({ lines = 3, label, height }: { lines?: number; label?: string; height?: string }) {
  const { t } = useTranslation();
  return (
    <div
      className={styles.skeleton}
      role="status"
      style={height === undefined ? undefined : { minHeight: height }}
    >
      <span className="visually-hidden">{label ?? t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.bar} aria-hidden="true" />
      ))}
    </div>
  );
}
