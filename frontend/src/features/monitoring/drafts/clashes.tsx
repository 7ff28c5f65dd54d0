import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Shape } from '@/shared/ui/shape';

import type { Form } from '../form/form';
import { useSavingCounts } from '../saving/ledger';
import savingStyles from '../saving/saving.module.css';
import { ClashesDialog } from './clashes-dialog';

/** How many values somebody else changed meanwhile, and the way to settle all of them in one place. */
export function Clashes({ form }: { form: Form }) {
  const { t } = useTranslation('monitoring');
  const { clashes } = useSavingCounts();
  const [open, setOpen] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const closed = useRef(false);
  const close = (): void => {
    closed.current = true;
    setOpen(false);
  };
  useEffect(() => {
    if (open || !closed.current) return;
    closed.current = false;
    // The button that the focus would go back to goes with the last clash.
    if (clashes.length === 0) line.current?.focus();
  }, [open, clashes]);
  return (
    <div ref={line} tabIndex={-1} className={savingStyles.word} data-tone="warn">
      {clashes.length > 0 && <Shape tone="warn" />}
      <p role="status">{clashes.length > 0 && t('clashes.count', { count: clashes.length })}</p>
      {clashes.length > 0 && (
        <button type="button" className={savingStyles.act} onClick={() => setOpen(true)}>
          {t('clashes.open')}
        </button>
      )}
      {open && <ClashesDialog form={form} clashes={clashes} onClose={close} />}
    </div>
  );
}
