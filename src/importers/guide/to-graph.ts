import type { Change, PutConcept, PutRelation } from '../../domain/change.ts';
import type { Evidence } from '../../domain/concept.ts';
import { LEVELS, STRENGTHS } from '../../domain/level.ts';
import { relationRule, type Basis } from '../../domain/ontology.ts';
import type { RelationAssertion } from '../../domain/relation.ts';
import { compareText } from '../../domain/settle.ts';
import type { Statement } from './format.ts';
import { expandLocator, type Outline } from './outline.ts';
import type { SeedConcept, SeedRelation } from './parse.ts';

/** What the guide says. */
export const GUIDE = 'source/senior-mlops-engineer-guide';
/** What we conclude where the guide is silent. */
export const EDITORS = 'source/skills-graph-editors';

/** The moment that all assertions of the seed carry; fixed, so that one seed always makes the same changes. */
const SAID_AT = '2026-11-23T00:00:00.000Z';

interface Grounds {
  readonly at?: readonly string[] | undefined;
  readonly why?: string | undefined;
  readonly confidence?: number | undefined;
}

const spokenBy = (grounds: Grounds): { source: string; basis: Basis } =>
  grounds.at === undefined ? { source: EDITORS, basis: 'INFERRED' } : { source: GUIDE, basis: 'STATED' };

function evidence(outline: Outline, { at, why, confidence }: Grounds): Evidence[] {
  if (at === undefined) return [{ locator: null, reason: why ?? null, confidence: confidence ?? null }];
  return at.map((line) => ({ locator: expandLocator(outline, line), reason: null, confidence: null }));
}

/** The concept as its source contributes it; its id doubles as the identifier of scheme `guide`. */
function conceptChange(outline: Outline, concept: SeedConcept): PutConcept {
  const { id, kind, name, description, aliases, properties } = concept;
  const { source, basis } = spokenBy(concept);
  const contribution = {
    ...{ source, basis, at: SAID_AT, name, description, properties },
    status: 'PUBLISHED' as const,
    labels: aliases.map((text) => ({ text, language: 'en', role: 'ALTERNATIVE' as const })),
    identifiers: [{ scheme: 'guide', value: id }],
    evidence: evidence(outline, concept),
  };
  return { op: 'concept', id, kind, source, contribution };
}

/** What each of the two sources asserts of the relation: one assertion per line of the guide or per conclusion. */
export function relationChanges(outline: Outline, relation: SeedRelation): PutRelation[] {
  const { type, from, to, statements } = relation;
  const assertions = statements.flatMap((statement) => statementAssertions(outline, relation, statement));
  return [GUIDE, EDITORS].flatMap((source) => {
    const own = assertions.filter((assertion) => assertion.source === source);
    return own.length > 0 ? [{ op: 'relation' as const, type, from, to, source, assertions: own }] : [];
  });
}

function statementAssertions(outline: Outline, { type }: SeedRelation, statement: Statement): RelationAssertion[] {
  const { strength, level, weight, anyOf, openEnded, influences } = statement;
  const strong = strength && STRENGTHS[strength];
  const takesImportance = relationRule(type).properties.includes('importance');
  const fields = {
    ...(strong && takesImportance && { importance: strong.importance }),
    ...((weight ?? strong?.weight) !== undefined && { weight: weight ?? strong?.weight }),
    ...(level && { level: LEVELS[level] }),
    ...(anyOf && { anyOf }),
    ...(openEnded && { openEnded }),
    ...(influences && { influences }),
  };
  return evidence(outline, statement).map((place) => ({ ...spokenBy(statement), at: SAID_AT, ...place, ...fields }));
}

/** All changes of a checked seed: sources first, then concepts and relations by id. */
export function toChanges(
  outline: Outline,
  concepts: readonly SeedConcept[],
  relations: readonly SeedRelation[],
): Change[] {
  const rank = (concept: SeedConcept): string => `${concept.kind === 'SOURCE' ? '0' : '1'}${concept.id}`;
  const key = ({ type, from, to }: SeedRelation): string => `${type}|${from}|${to}`;
  return [
    ...[...concepts].sort((a, b) => compareText(rank(a), rank(b))).map((concept) => conceptChange(outline, concept)),
    ...mergeStatements(relations)
      .sort((a, b) => compareText(key(a), key(b)))
      .flatMap((relation) => relationChanges(outline, relation)),
  ];
}

/** One relation may be written under both of its ends: their statements come together. */
function mergeStatements(relations: readonly SeedRelation[]): SeedRelation[] {
  const merged = new Map<string, SeedRelation>();
  for (const relation of relations) {
    const key = `${relation.type}|${relation.from}|${relation.to}`;
    const earlier = merged.get(key);
    const statements = [...(earlier?.statements ?? []), ...relation.statements];
    merged.set(key, { ...(earlier ?? relation), statements });
  }
  return [...merged.values()];
}
