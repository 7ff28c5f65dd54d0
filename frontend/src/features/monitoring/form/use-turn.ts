import { createContext, type RefObject, startTransition, useContext, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

import { onWanted } from './reveal';

const NEAR = '1200px'; // around what can be seen
const AT_ONCE = 12; // parts drawn in one idle moment
const WHILE_BUSY = 2; // the same while somebody types or scrolls, so that no key waits for them
const BUSY = 700; // ms after the last key, press or turn of the wheel

type Part = { show: () => void };

/** A form of ordinary size is drawn in one go: nothing under a finger moves while parts come in. */
export const WholeAtOnce = createContext(false);
export const ORDINARY = 400; // cells

/**
 * Hundreds of indicators are not drawn in one go: those near what can be seen come first, the others while the browser
 * is idle, and one that somebody goes to, or a print of the page, at once.
 */
export function useTurn(ref: RefObject<HTMLElement | null>): boolean {
  const whole = useContext(WholeAtOnce);
  const [come, setCome] = useState(whole || typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    const element = ref.current;
    if (come || element === null) return undefined;
    const stopWaiting = queue(element, { show: () => startTransition(() => setCome(true)) });
    const draw = (): void => flushSync(() => setCome(true));
    const stopListening = onWanted(element, draw);
    window.addEventListener('beforeprint', draw);
    return () => {
      stopWaiting();
      stopListening();
      window.removeEventListener('beforeprint', draw);
    };
  }, [ref, come]);
  return come;
}

const waiting = new Map<Element, Part>();
let observer: IntersectionObserver | undefined;
let idling = false;
let touched = Number.NEGATIVE_INFINITY;
for (const event of ['keydown', 'pointerdown', 'wheel', 'touchmove'])
  window.addEventListener(event, () => (touched = performance.now()), { capture: true, passive: true });

function queue(element: Element, part: Part): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) next(target);
    },
    { rootMargin: NEAR },
  );
  waiting.set(element, part);
  observer.observe(element);
  whenIdle();
  return () => {
    waiting.delete(element);
    observer?.unobserve(element);
  };
}

function next(element: Element): void {
  const part = waiting.get(element);
  waiting.delete(element);
  observer?.unobserve(element);
  part?.show();
}

/** Safari has no idle callback; a pause does as well. */
function whenIdle(): void {
  if (idling || waiting.size === 0) return;
  idling = true;
  const work = (): void => {
    idling = false;
    const many = performance.now() - touched < BUSY ? WHILE_BUSY : AT_ONCE;
    for (const element of [...waiting.keys()].slice(0, many)) next(element);
    whenIdle();
  };
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work, 60);
}
