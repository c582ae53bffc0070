/**
 * The two halves of the database while a load is going on: the graph that everybody reads, and what the load has
 * staged, under labels that no read names (`docs/decisions/0014-loading-into-neo4j.md`).
 */
export interface Side {
  readonly concept: 'Concept' | 'Staged';
  readonly identifier: 'Identifier' | 'StagedIdentifier';
  readonly chunk: 'CommitChunk' | 'StagedChunk';
}

export const GRAPH: Side = { concept: 'Concept', identifier: 'Identifier', chunk: 'CommitChunk' };

export const STAGED: Side = { concept: 'Staged', identifier: 'StagedIdentifier', chunk: 'StagedChunk' };
