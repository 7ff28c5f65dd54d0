import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import dialogStyles from '@/shared/ui/dialog.module.css';
import { Facts } from '@/shared/ui/facts';
import { Select } from '@/shared/ui/field';

import type { NodeKind } from './draft';
import { findPart, type Part, type Place, placeOf } from './parts';
import { text } from './rows';
import { homesFor, lastPlace } from './tree-keys';

const KEYS = [
  ['↑ ↓', 'walk'],
  ['← →', 'fold'],
  ['Home, End', 'ends'],
  ['Enter, F2', 'edit'],
  ['Esc', 'leave'],
  ['Insert, Ctrl + Enter', 'sibling'],
  ['Shift + Insert, Ctrl + Shift + Enter', 'child'],
  ['Alt + ↑ ↓', 'move'],
  ['Alt + ← →', 'rehang'],
  ['M', 'choose'],
  ['Delete', 'remove'],
  ['Ctrl + Z', 'undo'],
  ['Ctrl + Shift + Z, Ctrl + Y', 'redo'],
  ['?', 'help'],
] as const;

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('writing');
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <p>{t('keys.text')}</p>
      <Facts facts={KEYS.map(([keys, name]) => ({ label: keys, value: t(`keys.${name}`) }))} />
      <div className={dialogStyles.actions}>
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
    </Dialog>
  );
}

type MoveProps = { parts: Part[]; id: string; onMove: (place: Place) => void; onClose: () => void };

/** Under which part, and where among its neighbours there. */
export function MoveDialog({ parts, id, onMove, onClose }: MoveProps) {
  const { t } = useTranslation('writing');
  const now = placeOf(parts, id);
  const part = findPart(parts, id);
  const [home, setHome] = useState(now?.parentId ?? '');
  const [position, setPosition] = useState(now?.position ?? 1);
  if (part === undefined) return null;
  const homes = homesFor(parts, part.kind);
  const neighbours = neighboursIn(parts, home, part);
  return (
    <Dialog title={t('move.title', { what: text(part.content['title']) || t('untitled') })} onClose={onClose}>
      {part.kind !== 'THEME' && (
        <Select
          label={t('move.under')}
          value={home}
          onChange={(event) => {
            const next = findPart(parts, event.target.value);
            setHome(event.target.value);
            if (next !== undefined) setPosition(lastPlace(next, part.kind));
          }}
        >
          {homes.map((one) => (
            <option key={one.id} value={one.id}>
              {t(`kind.${one.kind}`)}: {text(one.content['title']) || t('untitled')}
            </option>
          ))}
        </Select>
      )}
      <Select
        label={t('move.where')}
        value={position}
        onChange={(event) => setPosition(Number(event.target.value))}
      >
        <option value={1}>{t('move.first')}</option>
        {neighbours.map((one, index) => (
          <option key={one.id} value={index + 2}>
            {t('move.after', { what: text(one.content['title']) || t('untitled') })}
          </option>
        ))}
      </Select>
      <div className={dialogStyles.actions}>
        <Button onClick={() => onMove({ parentId: home === '' ? null : home, position })}>
          {t('move.confirm')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </Dialog>
  );
}

function neighboursIn(parts: Part[], home: string, { id, kind }: { id: string; kind: NodeKind }): Part[] {
  const there = home === '' ? parts : (findPart(parts, home)?.children ?? []);
  return there.filter((one) => one.kind === kind && one.id !== id);
}
