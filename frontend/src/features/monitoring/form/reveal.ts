const REVEAL = 'form-reveal';
const DRAW = 'form-draw';

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

/** Has the part that a placeholder stands for drawn before this returns. */
export function drawNow(placeholder: HTMLElement): void {
  placeholder.dispatchEvent(new Event(DRAW, { bubbles: true }));
}

/** Somebody goes to the part that `element` holds, by a link or by the keys. */
export function onWanted(element: HTMLElement, draw: () => void): () => void {
  for (const event of [REVEAL, DRAW]) element.addEventListener(event, draw);
  return () => {
    for (const event of [REVEAL, DRAW]) element.removeEventListener(event, draw);
  };
}
