import { Link } from '@tanstack/react-router';
import { createContext, type ReactNode, useContext } from 'react';

const PreviewContext = createContext(false);

/** Around a plan that is not public: its parts have no pages yet, so their names lead nowhere. */
export function Preview({ children }: { children: ReactNode }) {
  return <PreviewContext value>{children}</PreviewContext>;
}

type Props = { id: string; children: ReactNode };

/** The name of an objective or action, leading to its page. */
export function ItemLink({ id, children }: Props) {
  if (useContext(PreviewContext)) return <span>{children}</span>;
  return (
    <Link to="/plan-items/$itemId" params={{ itemId: id }}>
      {children}
    </Link>
  );
}

export function IndicatorLink({ id, children }: Props) {
  if (useContext(PreviewContext)) return <span>{children}</span>;
  return (
    <Link to="/plan-indicators/$planIndicatorId" params={{ planIndicatorId: id }}>
      {children}
    </Link>
  );
}
