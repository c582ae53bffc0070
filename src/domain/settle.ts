import { compareBasis, strongestBasis } from './assertion.ts';
import type { Concept, Contribution, Identifier, Label, StoredConcept } from './concept.ts';
import type { Relation, RelationAssertion, RelationFields, StoredRelation } from './relation.ts';
import type { ConceptStatus, Importance } from './ontology.ts';

/** Weight of a relation whose sources say only how important it is. */
export const WEIGHT_OF_IMPORTANCE: Readonly<Record<Importance, number>> = { ESSENTIAL: 1, OPTIONAL: 0.5 };

/** Strongest basis first, then by source, so that the outcome does not depend on the order of arrival. */
function byPrecedence(a: { basis: Contribution['basis']; source: string }, b: typeof a): number {
  return compareBasis(a.basis, b.basis) || (a.source < b.source ? -1 : a.source > b.source ? 1 : 0);
}

function first<T, R>(items: readonly T[], pick: (item: T) => R | null | undefined): R | null {
  for (const item of items) {
    const value = pick(item);
    if (value !== null && value !== undefined) return value;
  }
  return null;
}

/**
 * What the graph shows of a concept when its sources differ: each field from the contribution of highest precedence
 * that fills it. A concept is deprecated when the strongest contributions that name it agree to deprecate it.
 */
export function settleConcept(stored: StoredConcept): Concept {
  const contributions = [...stored.contributions].sort(byPrecedence);
  const named = contributions.filter((contribution) => contribution.name !== null);
  return {
    id: stored.id,
    kind: stored.kind,
    name: named[0]?.name ?? stored.id,
    description: first(contributions, (contribution) => contribution.description),
    status: settleStatus(named.length > 0 ? named : contributions),
    properties: Object.assign({}, ...contributions.map((c) => c.properties).reverse()) as Concept['properties'],
    identifiers: settleIdentifiers(contributions),
  };
}

function settleStatus(contributions: readonly Contribution[]): ConceptStatus {
  const strongest = strongestBasis(contributions);
  const statuses = contributions.filter((c) => c.basis === strongest).map((c) => c.status);
  if (statuses.includes('PUBLISHED')) return 'PUBLISHED';
  return statuses.includes('DRAFT') ? 'DRAFT' : 'DEPRECATED';
}

function settleIdentifiers(contributions: readonly Contribution[]): Identifier[] {
  const unique = new Map<string, Identifier>();
  for (const identifier of contributions.flatMap((c) => c.identifiers)) {
    unique.set(`${identifier.scheme}\u0000${identifier.value}`, identifier);
  }
  return [...unique.values()].sort((a, b) => compareText(a.scheme, b.scheme) || compareText(a.value, b.value));
}

/**
 * Every label of a concept, each text once per language: the settled name first as the preferred English label, then
 * the other sources' names and labels in order of precedence.
 */
export function settleLabels(stored: StoredConcept): Label[] {
  const unique = new Map<string, Label>();
  const add = (label: Label): void => {
    const key = `${label.language}\u0000${label.text.toLowerCase()}`;
    if (!unique.has(key)) unique.set(key, label);
  };
  add({ text: settleConcept(stored).name, language: 'en', role: 'PREFERRED' });
  for (const { name, labels } of [...stored.contributions].sort(byPrecedence)) {
    if (name !== null) add({ text: name, language: 'en', role: 'ALTERNATIVE' });
    labels.forEach(add);
  }
  return [...unique.values()];
}

/**
 * What the graph shows of a relation, or null when it is rejected or nobody asserts it.
 *
 * Only assertions of the strongest basis present decide; a rejection among them wins. Of those that remain, the
 * relation is as important, heavy and advanced as the strongest of them says.
 */
export function settleRelation(stored: StoredRelation): Relation | null {
  if (stored.assertions.length === 0) return null;
  const basis = strongestBasis(stored.assertions);
  const decisive = stored.assertions.filter((assertion) => assertion.basis === basis);
  if (decisive.some((assertion) => assertion.rejects)) return null;
  const { type, from, to } = stored;
  return { type, from, to, basis, ...settleFields([...stored.assertions].sort(byPrecedence), decisive) };
}

function settleFields(all: readonly RelationAssertion[], decisive: readonly RelationAssertion[]): RelationFields {
  const supporting = all.filter((assertion) => !assertion.rejects);
  const says = (field: 'importance' | 'weight' | 'level'): readonly RelationAssertion[] => {
    const strong = decisive.filter((assertion) => hasValue(assertion[field]));
    if (strong.length > 0) return strong;
    const basis = supporting.find((assertion) => hasValue(assertion[field]))?.basis;
    return supporting.filter((assertion) => assertion.basis === basis && hasValue(assertion[field]));
  };
  const importances = says('importance').map((assertion) => assertion.importance);
  const importance = importances.includes('ESSENTIAL') ? 'ESSENTIAL' : (importances[0] ?? null);
  return {
    importance,
    weight: largest(says('weight').map((a) => a.weight)) ?? (importance && WEIGHT_OF_IMPORTANCE[importance]),
    level: largest(says('level').map((a) => a.level)),
    anyOf: first(supporting, (assertion) => assertion.anyOf),
    openEnded: supporting.some((assertion) => assertion.openEnded === true),
    influences: first(supporting, (assertion) => assertion.influences),
    method: first(supporting, (assertion) => assertion.method),
    vintage: first(supporting, (assertion) => assertion.vintage),
  };
}

function hasValue(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function largest(values: readonly (number | null | undefined)[]): number | null {
  const numbers = values.filter((value): value is number => typeof value === 'number');
  return numbers.length > 0 ? Math.max(...numbers) : null;
}

/**
 * Code-point order, the same in every engine and locale. (`<` compares UTF-16 units, which puts characters beyond the
 * basic plane before the last of it.)
 */
export function compareText(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return Math.sign(aboveBasicPlane(x) - aboveBasicPlane(y));
  }
  return Math.sign(a.length - b.length);
}

/** Moves the units of surrogate pairs (0xD800 to 0xDFFF) behind all other units. */
function aboveBasicPlane(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
