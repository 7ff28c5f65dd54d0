import { type DragEvent, type ReactNode, useState } from 'react';

import styles from './drop-zone.module.css';

type Props = { onFile: (file: File | undefined) => void; children: ReactNode };

/** A place where a file may be dropped; the file field inside does the same by keyboard. */
export function DropZone({ onFile, children }: Props) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the file field does the same by keyboard
    <div
      className={styles.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}
