import type { ButtonHTMLAttributes } from 'react';

import styles from './button.module.css';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  variant?: 'primary' | 'quiet' | 'danger';
  busy?: boolean;
};

/** `busy` keeps focus and says so, where `disabled` would drop the person out of the form. */
export function Button({
  variant = 'primary',
  busy = false,
  type = 'button',
  className,
  onClick,
  ...rest
}: Props) {
  return (
    <button
      type={type}
      className={[styles.button, styles[variant], className].filter(Boolean).join(' ')}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      {...rest}
    />
  );
}

/** The look of a button for what is really a link. */
export function buttonClass(variant: 'primary' | 'quiet' = 'primary'): string {
  return `${styles.button} ${styles[variant]}`;
}
