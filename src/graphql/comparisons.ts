import { Kind, parse, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';
import { groupBy } from '../domain/group-by.ts';
import { limitExceeded } from './limit-exceeded.ts';
import type { Limits } from './limits.ts';

/** Fields that are looked at, through all fragments, before a document counts as too tangled. */
const MOST_FIELDS = 5_000;

/**
 * Throws LimitExceeded where a document selects the same fields so often that validating it would keep others waiting:
 * GraphQL compares each with each other one of the same name in the answer, for milliseconds from some thousands on.
 */
export function refuseRepetition(source: string, { comparisons }: Limits): void {
  let document: DocumentNode;
  try {
    document = parse(source);
  } catch {
    return; // Not GraphQL: whoever validates it says so, with the place.
  }
  const price = countComparisons(document);
  if (price <= comparisons) return;
  throw limitExceeded('comparisons', comparisons, price, 'Select each field once, or in several requests.');
}

/**
 * Pairs of fields that have the same name in the answer and stand in the same place of it, through fragments; Infinity
 * where there are too many fields to count. O(fields, through all fragments).
 */
export function countComparisons({ definitions }: DocumentNode): number {
  const fragments = new Map<string, SelectionSetNode>();
  const places: SelectionSetNode[][] = [];
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet);
    if (definition.kind === Kind.OPERATION_DEFINITION) places.push([definition.selectionSet]);
  }
  let [pairs, fields] = [0, 0];
  for (let place = places.pop(); place; place = places.pop()) {
    for (const same of groupBy(fieldsOf(place, fragments), nameInAnswer).values()) {
      if ((fields += same.length) > MOST_FIELDS) return Infinity;
      pairs += (same.length * (same.length - 1)) / 2;
      const inside = same.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (inside.length > 0) places.push(inside);
    }
  }
  return pairs;
}

/** The fields of one place, each fragment looked into once. */
function* fieldsOf(
  place: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, SelectionSetNode>,
): Generator<FieldNode, void, undefined> {
  const rest = [...place];
  const seen = new Set<string>();
  for (let next = rest.pop(); next; next = rest.pop()) {
    for (const selection of next.selections) {
      if (selection.kind === Kind.FIELD) yield selection;
      else if (selection.kind === Kind.INLINE_FRAGMENT) rest.push(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment) rest.push(fragment);
      }
    }
  }
}

function nameInAnswer({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}
