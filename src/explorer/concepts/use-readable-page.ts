import { useEffect } from 'react';

const TOP_LAYER = 'data-react-aria-top-layer';

/**
 * While suggestions are open, React Aria hides the rest of the page from screen readers although it can still be
 * reached by Tab. Suggestions are no dialog: for as long as they are open the page is marked as not to be hidden.
 */
export function useReadablePage(): (open: boolean) => void {
  useEffect(() => () => markPage(false), []);
  return markPage;
}

function markPage(open: boolean): void {
  document.getElementById('root')?.toggleAttribute(TOP_LAYER, open);
}
