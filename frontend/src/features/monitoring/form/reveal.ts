const REVEAL = 'form-reveal';

/** Lets everything an indicator stands in open itself, and goes to one of its places. */
export function reveal(planIndicatorId: string, placeId: string): void {
  const indicator = document.getElementById(`indicator-${planIndicatorId}`);
  indicator?.dispatchEvent(new Event(REVEAL, { bubbles: true }));
  document.getElementById(placeId)?.focus();
}

/** `open` is told which indicator is asked for, on its way up. */
export function onReveal(element: HTMLElement, open: (indicator: HTMLElement) => void): () => void {
  const listen = (event: Event): void => open(event.target as HTMLElement);
  element.addEventListener(REVEAL, listen);
  return () => element.removeEventListener(REVEAL, listen);
}
