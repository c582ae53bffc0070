import { useEffect, type RefObject } from 'react';

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex]';

/**
 * Who works by keyboard keeps the place: when what has the focus goes away or is switched off, such as a row that is
 * hidden or a button that has shown the last page, the focus goes to what came before it.
 */
export function useKeptFocus(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    /** What could take the focus when it was last taken, up to what took it; empty for who works by pointer. */
    let before: Element[] = [];

    function remember({ target }: FocusEvent): void {
      if (!(target instanceof Element)) return;
      const all = target.matches(':focus-visible') ? [...(element?.querySelectorAll(FOCUSABLE) ?? [])] : [];
      before = all.slice(0, all.indexOf(target) + 1);
    }

    function forget(): void {
      before = [];
    }

    function restore(): void {
      const last = before.at(-1);
      if (!last || isUsable(last)) return;
      const active = document.activeElement;
      if (active !== null && active !== document.body && active !== last) return;
      const next = before.findLast((each) => isUsable(each) && each.getClientRects().length > 0) ?? element;
      if (next instanceof HTMLElement) next.focus({ preventScroll: next === element });
    }

    const observer = new MutationObserver(restore);
    observer.observe(element, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    element.addEventListener('focusin', remember);
    window.addEventListener('pointerdown', forget);
    return () => {
      observer.disconnect();
      window.removeEventListener('pointerdown', forget);
      element.removeEventListener('focusin', remember);
    };
  }, [container]);
}

function isUsable(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled');
}
