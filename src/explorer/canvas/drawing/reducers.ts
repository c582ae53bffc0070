import type Graph from 'graphology';
import type { Settings } from 'sigma/settings';
import type { Palette } from './palette.ts';

/** What the reader looks at. */
export interface Attention {
  selected: string | null;
  hoveredNode: string | null;
  hoveredEdge: string | null;
}

const FADED = '40';
/** Below so many lines at the node that is looked at, all of them show what they mean. */
const LABELLED_LINES = 14;
/** Up to so many concepts are named all the time. */
const NAMED_CONCEPTS = 45;

/** How nodes and lines look, given where the reader looks: the neighbourhood stands out, the rest steps back. */
export function createReducers(
  graph: Graph,
  attention: Attention,
  palette: () => Palette,
): Pick<Settings, 'nodeReducer' | 'edgeReducer'> {
  const centre = () => {
    const id = attention.hoveredNode ?? attention.selected;
    return id !== null && graph.hasNode(id) ? id : null;
  };
  return {
    nodeReducer(id, data) {
      const middle = centre();
      const chosen = id === attention.selected || id === attention.hoveredNode;
      const near = middle === null || id === middle || graph.areNeighbors(id, middle);
      return {
        ...data,
        highlighted: chosen,
        forceLabel: chosen || graph.order <= NAMED_CONCEPTS,
        label: near ? (data['label'] as string) : null,
        color: near ? (data['color'] as string) : `${data['color'] as string}${FADED}`,
        zIndex: chosen ? 2 : near ? 1 : 0,
      };
    },
    edgeReducer(edge, data) {
      const { line, strongLine, accent } = palette();
      const middle = centre();
      const hovered = edge === attention.hoveredEdge;
      const touches = middle !== null && graph.hasExtremity(edge, middle);
      const labelled = hovered || (touches && graph.degree(middle) <= LABELLED_LINES);
      const quiet = middle === null ? line : `${line}${FADED}`;
      return {
        ...data,
        label: labelled ? (data['name'] as string) : null,
        forceLabel: labelled,
        color: hovered ? accent : touches ? strongLine : quiet,
        size: hovered || touches ? 2.2 : (data['size'] as number),
        zIndex: hovered ? 2 : touches ? 1 : 0,
      };
    },
  };
}
