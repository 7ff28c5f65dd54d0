import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';

const NODE = 'node-';

/** Follows `#node-<id>`, from another page or from beside the tree, and clears it: the same link leads there again. */
export function useNodeLink(show: (id: string) => void): void {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  // Followed once for each address, whatever is drawn meanwhile.
  const follow = useEffectEvent((address: string) => {
    show(address.slice(NODE.length));
    void navigate({ to: '.', search: true, hash: '', replace: true, resetScroll: false });
  });
  useEffect(() => {
    if (hash.startsWith(NODE)) follow(hash);
  }, [hash]);
}
