import { type ReactNode, useState } from 'react';

import { ProblemError } from '@/shared/api/problem';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { TextArea } from '@/shared/ui/field';

import styles from './life.module.css';

type Props = {
  label: string;
  send: string;
  missing: string;
  maxLength: number;
  busy: boolean;
  failure: unknown;
  onSend: (text: string) => void;
  /** What else is asked, between the text and the button. */
  children?: ReactNode;
};

/** A text and the button that sends it; what was written stays until it has arrived. */
export function TextForm({ label, send, missing, maxLength, busy, failure, onSend, children }: Props) {
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);
  const fault = failure instanceof ProblemError ? failure.problem.violations?.[0]?.message : undefined;
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setEmpty(text.trim() === '');
        if (text.trim() !== '') onSend(text.trim());
      }}
    >
      <TextArea
        label={label}
        maxLength={maxLength}
        value={text}
        error={empty ? missing : fault}
        onChange={(event) => setText(event.target.value)}
      />
      {children}
      {failure != null && fault === undefined && <ErrorState failure={failure} />}
      <div>
        <Button type="submit" busy={busy}>
          {send}
        </Button>
      </div>
    </form>
  );
}
