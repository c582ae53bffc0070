import { useMemo, useState } from 'react';
import type { Route } from '../app/route.ts';
import { navigate } from '../app/use-route.ts';
import { parseView, viewLink, type View } from './view.ts';

/** The view in the address, with its past. Selecting is not a step that one would undo. */
export function useView(route: Route) {
  const view = useMemo(() => parseView(route), [route]);
  const [past, setPast] = useState<readonly View[]>([]);
  return {
    view,
    change: (next: View) => {
      setPast((steps) => [...steps, view]);
      navigate(viewLink(next), { replace: true });
    },
    select: (selected: string | null) => navigate(viewLink({ ...view, selected }), { replace: true }),
    canUndo: past.length > 0,
    undo: () => {
      const last = past.at(-1);
      if (!last) return;
      setPast(past.slice(0, -1));
      navigate(viewLink(last), { replace: true });
    },
  };
}
