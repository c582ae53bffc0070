import type Graph from 'graphology';
import type { Settings } from 'sigma/settings';
import { mixColours } from './mix-colours.ts';
import type { Palette } from './palette.ts';

/** What the reader looks at. */
export interface Attention {
  selected: string | null;
  hoveredNode: string | null;
  hoveredEdge: string | null;
}

/** How far what is not looked at goes towards the background while something is pointed at. */
const FADED = 0.75;
/** Below so many lines at the concept that is looked at, all of them show what they mean. */
const LABELLED_LINES = 14;
/** Up to so many concepts are named all the time. */
export const NAMED_CONCEPTS = 45;

/**
 * How nodes and lines look, given where the reader looks: lines there stand out; while pointing, the rest fades.
 * `roomy` says whether there is room for names on more lines than the one that is pointed at.
 */
export function createReducers(
  graph: Graph,
  attention: Attention,
  palette: () => Palette,
  roomy: () => boolean,
): Pick<Settings, 'nodeReducer' | 'edgeReducer'> {
  const known = (id: string | null) => (id !== null && graph.hasNode(id) ? id : null);
  return {
    nodeReducer(id, data) {
      const pointed = known(attention.hoveredNode);
      const chosen = id === attention.selected || id === pointed;
      const near = pointed === null || chosen || graph.areNeighbors(id, pointed);
      const colour = data['color'] as string;
      return {
        ...data,
        highlighted: chosen,
        forceLabel: chosen || graph.order <= NAMED_CONCEPTS,
        label: near ? (data['label'] as string) : null,
        color: near ? colour : mixColours(colour, palette().background, FADED),
        zIndex: chosen ? 2 : near ? 1 : 0,
      };
    },
    edgeReducer(edge, data) {
      const { line, strongLine, accent, background } = palette();
      const pointed = known(attention.hoveredNode);
      const middle = pointed ?? known(attention.selected);
      const hovered = edge === attention.hoveredEdge;
      const touches = middle !== null && graph.hasExtremity(edge, middle);
      const labelled = hovered || (touches && roomy() && graph.degree(middle) <= LABELLED_LINES);
      const quiet = pointed === null ? line : mixColours(line, background, FADED);
      return {
        ...data,
        label: labelled ? (data['name'] as string) : null,
        forceLabel: labelled,
        color: hovered ? accent : touches ? strongLine : quiet,
        size: hovered ? 2.6 : touches ? 1.9 : (data['size'] as number),
        zIndex: hovered ? 2 : touches ? 1 : 0,
      };
    },
  };
}
