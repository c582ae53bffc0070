/** What the page and the layout's worker say to each other. Coordinates are the graph's own. */
export interface LayoutRequest {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number; readonly fixed: boolean }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
  readonly iterations: number;
}

export type LayoutReply = Record<string, { x: number; y: number }>;
