import type { Assertion } from './assertion.ts';
import type { Basis, Importance, InfluenceTarget, RelationType } from './ontology.ts';

/** Identity of a relation: there is at most one of a type between two concepts in a direction. */
export interface RelationKey {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
}

/** What a source may say of a relation besides that it exists; null where it does not say. */
export interface RelationFields {
  readonly importance: Importance | null;
  /** 0 to 1: how strongly. */
  readonly weight: number | null;
  /** 0 to 1: how advanced (see `level.ts`). */
  readonly level: number | null;
  /** Relations from one concept that share this key are alternatives: one of them is enough. */
  readonly anyOf: string | null;
  /** The source names this as an example of a list that it leaves open ("tools like ..."). */
  readonly openEnded: boolean;
  readonly influences: InfluenceTarget | null;
  /** How a match was made, such as `expert` or `label-equality`. */
  readonly method: string | null;
  /** Release the match was made for, such as `ESCO 1.0.5 / O*NET 24.2`. */
  readonly vintage: string | null;
}

/** `rejects` is a curator's no: it hides the relation while no stronger assertion speaks for it. */
export interface RelationAssertion extends Assertion, Partial<RelationFields> {
  readonly rejects?: true;
}

/** A relation as stored: its identity and every assertion about it. */
export interface StoredRelation extends RelationKey {
  readonly assertions: readonly RelationAssertion[];
}

/** A relation as read: the assertions settled by precedence. */
export interface Relation extends RelationKey, RelationFields {
  readonly basis: Basis;
}

/** Text identity of a relation, unique and stable: `REQUIRES|role/x|skill/y`. */
export function relationId({ type, from, to }: RelationKey): string {
  return `${type}|${from}|${to}`;
}
