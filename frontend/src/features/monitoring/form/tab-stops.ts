import { drawNow } from './reveal';

const TO_COME = '[data-to-come]';
const STOPS = [
  'a[href]',
  ':is(button, input, select, textarea):not([disabled], [tabindex="-1"])',
  'summary',
  '[tabindex="0"]',
].join(', ');
/** What cannot be reached, with all that it holds. */
const CLOSED = '[hidden], dialog:not([open]), details:not([open]) > :not(summary)';

/** Tab goes to the field that comes next even if its part of the form is still to come: that is drawn first. */
export function drawAtTab({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): void {
  if (key !== 'Tab' || altKey || ctrlKey || metaKey) return;
  const from = document.activeElement ?? document.body;
  let next = stopAfter(from, shiftKey);
  while (next?.matches(TO_COME) === true) {
    drawNow(next);
    if (next.isConnected) return;
    next = stopAfter(from, shiftKey);
  }
}

/** The next stop of the page, or the one before: a field, a link or a part that is to come. */
function stopAfter(from: Element, backwards: boolean): HTMLElement | null {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT, (node) => {
    const element = node as Element;
    if (element.matches(CLOSED)) return NodeFilter.FILTER_REJECT;
    return element.matches(`${STOPS}, ${TO_COME}`) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  walk.currentNode = from;
  return (backwards ? walk.previousNode() : walk.nextNode()) as HTMLElement | null;
}
