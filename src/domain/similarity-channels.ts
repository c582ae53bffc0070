import { CONCEPT_KINDS, relationRule, RELATION_TYPES, type ConceptKind, type RelationType } from './ontology.ts';

/** A relation in one direction along which concepts of a kind are compared. */
export interface SimilarityChannel {
  readonly type: RelationType;
  readonly direction: 'OUT' | 'IN';
  /** A whole number: how much sharing neighbours along this relation says. */
  readonly factor: number;
  /** Whether its neighbours resemble the concept for being neighbours: parents and children. */
  readonly always: boolean;
}

/**
 * What it says about two concepts that they share what the relation leads to (OUT) or comes from (IN). What a role
 * requires and does says more than what it is called or counted among. Matches and successors say nothing: they tell
 * that two concepts are the same, not alike. Left out is what nearly everything of a kind shares (pay, stages, people
 * to work with).
 */
const FACTORS: Readonly<Partial<Record<RelationType, { readonly OUT?: number; readonly IN?: number }>>> = {
  REQUIRES: { OUT: 4, IN: 4 },
  USES: { OUT: 2, IN: 4 },
  HAS_RESPONSIBILITY: { OUT: 4, IN: 2 },
  FACES: { OUT: 2, IN: 2 },
  ADDRESSES: { OUT: 4, IN: 4 },
  APPLIES: { OUT: 2, IN: 2 },
  HAS_STAGE: { IN: 1 },
  DEVELOPS: { OUT: 4, IN: 2 },
  LEADS_TO: { OUT: 1, IN: 1 },
  PREREQUISITE_OF: { OUT: 2, IN: 2 },
  BROADER: { OUT: 2, IN: 1 },
  RELATED: { OUT: 2, IN: 2 },
  EXAMPLE_OF: { OUT: 2, IN: 2 },
  SHAPES: { OUT: 2, IN: 1 },
  INFLUENCES: { OUT: 2, IN: 1 },
  IN_REGION: { OUT: 1 },
  PART_OF: { OUT: 1, IN: 2 },
};

const byKind = new Map(CONCEPT_KINDS.map((kind) => [kind, channelsOf(kind)]));

/** The channels that concepts of the kind can have, in order of the ontology table. */
export function similarityChannels(kind: ConceptKind): readonly SimilarityChannel[] {
  return byKind.get(kind) ?? [];
}

function channelsOf(kind: ConceptKind): SimilarityChannel[] {
  return RELATION_TYPES.flatMap((type) => {
    const { from, to } = relationRule(type);
    const always = type === 'BROADER';
    return [
      { type, direction: 'OUT', factor: from.includes(kind) ? (FACTORS[type]?.OUT ?? 0) : 0, always } as const,
      { type, direction: 'IN', factor: to.includes(kind) ? (FACTORS[type]?.IN ?? 0) : 0, always } as const,
    ].filter(({ factor }) => factor > 0);
  });
}
