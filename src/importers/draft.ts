import { changeProblems, type PutConcept, type PutRelation } from '../domain/change.ts';
import type { Contribution, Evidence, Identifier, Label, Properties } from '../domain/concept.ts';
import { relationRule, type ConceptKind, type ConceptStatus } from '../domain/ontology.ts';
import { relationId, type RelationAssertion, type RelationFields, type RelationKey } from '../domain/relation.ts';
import type { ImportReport } from './report.ts';

/** Where in the files something was read. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

/** What a source says of a concept; what is left out is empty. */
export interface ConceptDraft {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly name: string;
  readonly description?: string | null;
  readonly status?: ConceptStatus;
  readonly properties?: Properties;
  readonly labels?: readonly Label[];
  readonly identifiers?: readonly Identifier[];
  /** Address in the source that stays the same from release to release, such as a URI or a code. */
  readonly locator: string;
}

export type RelationDraft = RelationKey &
  Partial<RelationFields> &
  Partial<Pick<RelationAssertion, 'basis' | 'reason' | 'confidence'>> & {
    /** Table of the source; the two ends say which row. */
    readonly locator: string;
  };

/** Sayings that are looked out for at a time. */
const MOST_WORDS = 10_000;

/**
 * All that one source shall say after an import, under the ids that its concepts get when nothing else is known of
 * them. What does not fit is rejected in the report, with the row it came from.
 */
export class Draft {
  readonly concepts = new Map<string, PutConcept>();
  readonly relations = new Map<string, PutRelation>();
  readonly source: string;
  readonly at: string;
  private readonly report: ImportReport;
  private readonly known: ReadonlySet<string>;
  /** Where relations were read that should form no cycle, by `relationId`. */
  private readonly origins = new Map<string, Origin>();
  private readonly words = new Map<string, readonly RelationAssertion[]>();

  /** `known` are concepts of other sources that relations may lead to. */
  constructor(source: string, at: string, report: ImportReport, known: ReadonlySet<string> = new Set()) {
    this.source = source;
    this.at = at;
    this.report = report;
    this.known = known;
  }

  has(id: string): boolean {
    return this.concepts.has(id) || this.known.has(id);
  }

  /** Says whether the concept came in. */
  addConcept(concept: ConceptDraft, origin: Origin): boolean {
    const evidence: Evidence[] = [{ locator: concept.locator, reason: null, confidence: null }];
    const contribution: Contribution = {
      source: this.source,
      basis: 'IMPORTED',
      at: this.at,
      name: concept.name,
      description: concept.description ?? null,
      status: concept.status ?? 'PUBLISHED',
      properties: concept.properties ?? {},
      labels: concept.labels ?? [],
      identifiers: concept.identifiers ?? [],
      evidence,
    };
    const { id, kind } = concept;
    const change: PutConcept = { op: 'concept', id, kind, source: this.source, contribution };
    if (this.concepts.has(id)) return this.refuse(origin, `${concept.locator} stands there twice`);
    const problems = changeProblems(change);
    if (problems.length > 0) return this.refuse(origin, problems.join(' '));
    this.concepts.set(id, change);
    return true;
  }

  /** Says whether the relation came in. The same relation again is left out, and the stronger word is kept. */
  addRelation(relation: RelationDraft, origin: Origin): boolean {
    const change = this.toChange(relation);
    const stranger = [relation.from, relation.to].find((id) => !this.has(id));
    if (stranger !== undefined) return this.refuse(origin, `${stranger} is not among the concepts`);
    const id = relationId(relation);
    const before = this.relations.get(id);
    if (before) {
      this.relations.set(id, stronger(before, change));
      this.report.leaveOut(origin.file, 'a relation that is there already, the stronger word kept');
      return false;
    }
    const problems = changeProblems(change);
    if (problems.length > 0) return this.refuse(origin, problems.join(' '));
    this.relations.set(id, change);
    const { file, line } = origin;
    if (relationRule(relation.type).acyclic) this.origins.set(id, { file, line });
    return true;
  }

  /** Puts a relation under the ids that its ends have become; what is there already stays. */
  moveRelation(before: string, relation: PutRelation): void {
    const origin = this.origins.get(before);
    const id = relationId(relation);
    this.relations.delete(before);
    this.origins.delete(before);
    if (this.relations.has(id)) return;
    this.relations.set(id, relation);
    if (origin) this.origins.set(id, origin);
  }

  /** File and line of a relation that should form no cycle, for people to read. */
  originOf(id: string): string {
    const { file, line } = this.origins.get(id) ?? {};
    return file === undefined ? this.source : `${file}:${line ?? 0}`;
  }

  private toChange({ type, from, to, ...said }: RelationDraft): PutRelation {
    return { op: 'relation', type, from, to, source: this.source, assertions: this.assertionsOf(said) };
  }

  /** Relations that say no more than others do share what they say: whole tables consist of a few sayings. */
  private assertionsOf(said: Omit<RelationDraft, keyof RelationKey>): readonly RelationAssertion[] {
    const key = JSON.stringify(said);
    const known = this.words.get(key);
    if (known) return known;
    if (this.words.size >= MOST_WORDS) this.words.clear();
    const { source, at } = this;
    const assertions = [{ source, at, basis: 'IMPORTED' as const, reason: null, confidence: null, ...said }];
    this.words.set(key, assertions);
    return assertions;
  }

  private refuse(origin: Origin, reason: string): false {
    this.report.reject(origin.file, origin.line, reason);
    return false;
  }
}

/** Of two words of one source for the same relation, the one that makes it more important, heavy and advanced. */
function stronger(a: PutRelation, b: PutRelation): PutRelation {
  return rank(b.assertions[0]) > rank(a.assertions[0]) ? b : a;
}

function rank(assertion: RelationAssertion | undefined): number {
  return (assertion?.importance === 'ESSENTIAL' ? 2 : 0) + (assertion?.weight ?? 0) + (assertion?.level ?? 0) / 10;
}
