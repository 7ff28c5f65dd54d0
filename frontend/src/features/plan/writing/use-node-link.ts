import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

const NODE = 'node-';

/** Follows `#node-<id>`, from another page or from beside the tree, and clears it: the same link leads there again. */
export function useNodeLink(show: (id: string) => void): void {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  // biome-ignore lint/correctness/useExhaustiveDependencies: followed once for each address, whatever is drawn meanwhile
  useEffect(() => {
    if (!hash.startsWith(NODE)) return;
    show(hash.slice(NODE.length));
    void navigate({ to: '.', search: true, hash: '', replace: true, resetScroll: false });
  }, [hash]);
}
