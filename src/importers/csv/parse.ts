import type { Identifier, Label, Properties } from '../../domain/concept.ts';
import {
  IMPORTANCES,
  isConceptKind,
  isRelationType,
  kindRule,
  STATUSES,
  type ConceptKind,
  type ConceptStatus,
  type Importance,
  type PropertyType,
  type RelationType,
} from '../../domain/ontology.ts';
import { cleanLine, cleanText, splitLabels } from '../clean-text.ts';
import type { Row } from '../read-table.ts';
import { LANGUAGES, type CONCEPT_COLUMNS, type RELATION_COLUMNS } from './columns.ts';

export interface ConceptRecord {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly name: string;
  readonly description: string | null;
  readonly status: ConceptStatus;
  readonly labels: readonly Label[];
  readonly identifiers: readonly Identifier[];
  readonly properties: Properties;
}

export interface RelationRecord {
  readonly type: RelationType;
  /** An id, or an identifier as `scheme:value`. */
  readonly from: string;
  readonly to: string;
  readonly importance: Importance | null;
  readonly weight: number | null;
  readonly level: number | null;
  readonly anyOf: string | null;
  readonly method: string | null;
  readonly vintage: string | null;
  readonly confidence: number | null;
  readonly reason: string | null;
}

export interface Unreadable {
  readonly problem: string;
}

/** The row holds cells of the further columns as well, by their names. */
type ConceptRow = Row<typeof CONCEPT_COLUMNS>;

export function parseConcept({ cells }: ConceptRow): ConceptRecord | Unreadable {
  const kind = cells.kind.trim().toUpperCase();
  const status = cells.status.trim().toUpperCase() || 'PUBLISHED';
  const id = cells.id.trim();
  const name = cleanLine(cells.name);
  if (!isConceptKind(kind)) return { problem: `"${cells.kind}" is not a kind of concept` };
  if (!isOneOf(STATUSES, status)) return { problem: `"${cells.status}" is not a status: ${STATUSES.join(', ')}` };
  if (id === '' || name === '') return { problem: 'the row needs an id and a name' };
  const identifiers = splitLabels(cells.identifiers).map(parseIdentifier);
  if (identifiers.includes(null))
    return { problem: `identifiers must look like scheme:value, not "${cells.identifiers}"` };
  return {
    id,
    kind,
    name,
    description: cleanText(cells.description),
    status,
    labels: labelsOf(cells),
    identifiers: identifiers.filter((identifier) => identifier !== null),
    properties: propertiesOf(kind, cells),
  };
}

export function parseRelation({ cells }: Row<typeof RELATION_COLUMNS>): RelationRecord | Unreadable {
  const type = cells.type.trim().toUpperCase();
  const importance = cells.importance.trim().toUpperCase();
  if (!isRelationType(type)) return { problem: `"${cells.type}" is not a relation` };
  if (importance !== '' && !isOneOf(IMPORTANCES, importance)) {
    return { problem: `"${cells.importance}" is not an importance: ${IMPORTANCES.join(', ')}` };
  }
  const [weight, level, confidence] = [cells.weight, cells.level, cells.confidence].map(parseFraction);
  if (weight === undefined || level === undefined || confidence === undefined) {
    return { problem: 'weight, level and confidence must be numbers from 0 to 1' };
  }
  return {
    type,
    from: cells.from.trim(),
    to: cells.to.trim(),
    importance: isOneOf(IMPORTANCES, importance) ? importance : null,
    ...{ weight, level, confidence },
    anyOf: cells.anyOf.trim() || null,
    method: cells.method.trim() || null,
    vintage: cells.vintage.trim() || null,
    reason: cleanText(cells.reason),
  };
}

/** `esco:http://...` -> scheme and value; null without a scheme. */
export function parseIdentifier(text: string): Identifier | null {
  const match = /^([a-z][a-z0-9-]*):(.+)$/.exec(text);
  return match ? { scheme: match[1] ?? '', value: match[2] ?? '' } : null;
}

function labelsOf(cells: ConceptRow['cells']): Label[] {
  const english = splitLabels(cells.aliases).map((text): Label => ({ text, language: 'en', role: 'ALTERNATIVE' }));
  const others = LANGUAGES.flatMap((language): Label[] => {
    const name = cleanLine(cell(cells, `name_${language}`));
    const aliases = splitLabels(cell(cells, `aliases_${language}`));
    const preferred: Label[] = name === '' ? [] : [{ text: name, language, role: 'PREFERRED' }];
    return [...preferred, ...aliases.map((text): Label => ({ text, language, role: 'ALTERNATIVE' }))];
  });
  return [...english, ...others];
}

/** A cell of a column whose name is only known at run time; empty where there is none. */
function cell(cells: Readonly<Record<string, string>>, name: string): string {
  return cells[name] ?? '';
}

/** Filled cells of the properties that the kind has; numbers as numbers. What does not fit is told by the ontology. */
function propertiesOf(kind: ConceptKind, cells: ConceptRow['cells']): Properties {
  const filled = Object.entries(kindRule(kind).properties).flatMap(([name, type]) => {
    const text = cleanLine(cell(cells, name));
    return text === '' ? [] : [[name, toProperty(type, text)] as const];
  });
  return Object.fromEntries(filled);
}

function toProperty(type: PropertyType, text: string): string | number {
  const number = Number(text);
  return (type === 'number' || type === 'year') && Number.isFinite(number) ? number : text;
}

/** Null for an empty cell, undefined for anything but a number from 0 to 1. */
function parseFraction(cell: string): number | null | undefined {
  if (cell.trim() === '') return null;
  const value = Number(cell);
  return value >= 0 && value <= 1 ? value : undefined;
}

function isOneOf<T extends string>(values: readonly T[], value: string): value is T {
  return (values as readonly string[]).includes(value);
}
