import { useTranslation } from 'react-i18next';

import { Button } from '@/shared/ui/button';

import { childKinds } from './adding';
import type { NodeKind } from './draft';
import styles from './editor.module.css';
import type { Row } from './rows';
import type { TreeAction } from './tree-keys';

type Props = {
  row: Row | undefined;
  undo: string | undefined;
  redo: string | undefined;
  onTheme: () => void;
  onGoal: () => void;
  onChild: (kind: NodeKind) => void;
  onAction: (action: TreeAction) => void;
};

/** What can be done with the row one stands on; the keys do the same. */
export function Toolbar({ row, undo, redo, onTheme, onGoal, onChild, onAction }: Props) {
  const { t } = useTranslation('writing');
  const part = row?.kind === 'GOAL' ? undefined : row;
  return (
    <div role="toolbar" aria-label={t('tools.label')} className={styles.tools}>
      <Button variant="quiet" onClick={onTheme}>
        + {t('kind.THEME')}
      </Button>
      {row?.kind === 'THEME' && (
        <Button variant="quiet" onClick={onGoal}>
          + {t('kind.GOAL')}
        </Button>
      )}
      {row !== undefined &&
        childKinds(row.kind).map((kind) => (
          <Button key={kind} variant="quiet" onClick={() => onChild(kind)}>
            + {t(`kind.${kind}`)}
          </Button>
        ))}
      {part !== undefined && (
        <>
          <Button variant="quiet" onClick={() => onAction({ do: 'choosePlace', id: part.id })}>
            {t('tools.move')}
          </Button>
          <Button variant="quiet" onClick={() => onAction({ do: 'remove', id: part.id })}>
            {t('tools.remove')}
          </Button>
        </>
      )}
      <Button
        variant="quiet"
        aria-disabled={undo === undefined || undefined}
        aria-keyshortcuts="Control+Z"
        title={undo}
        onClick={() => onAction({ do: 'undo' })}
      >
        ↶ {t('tools.undo')}
      </Button>
      <Button
        variant="quiet"
        aria-disabled={redo === undefined || undefined}
        aria-keyshortcuts="Control+Shift+Z"
        title={redo}
        onClick={() => onAction({ do: 'redo' })}
      >
        ↷ {t('tools.redo')}
      </Button>
      <Button variant="quiet" onClick={() => onAction({ do: 'help' })}>
        ? {t('tools.keys')}
      </Button>
    </div>
  );
}
