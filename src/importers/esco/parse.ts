import type { Importance } from '../../domain/ontology.ts';
import { cleanLine, cleanText, splitLabels } from '../clean-text.ts';
import type { Row } from '../read-table.ts';
import type {
  BROADER_COLUMNS,
  CONCEPT_COLUMNS,
  HIERARCHY_COLUMNS,
  OCCUPATION_SKILL_COLUMNS,
  SKILL_SKILL_COLUMNS,
} from './columns.ts';

/** A concept as one language file gives it. */
export interface ConceptRecord {
  readonly uri: string;
  readonly label: string;
  readonly alternatives: readonly string[];
  readonly hidden: readonly string[];
  readonly description: string | null;
  readonly code: string;
  readonly iscoGroup: string;
  readonly skillType: string;
  readonly reuseLevel: string;
  readonly schemes: string;
  readonly obsolete: boolean;
}

/** Two ends by URI; null importance where the table has none. */
export interface LinkRecord {
  readonly from: string;
  readonly to: string;
  readonly importance: Importance | null;
}

/** Why a row is no record. */
export interface Unreadable {
  readonly problem: string;
}

export function parseConcept({ cells }: Row<typeof CONCEPT_COLUMNS>): ConceptRecord | Unreadable {
  const uri = cells.uri.trim();
  const label = cleanLine(cells.label);
  if (!isUri(uri)) return { problem: `conceptUri "${uri}" is not a URI` };
  if (label === '') return { problem: `${uri} has no preferredLabel` };
  return {
    uri,
    label,
    alternatives: splitLabels(cells.alternatives),
    hidden: splitLabels(cells.hidden),
    description: cleanText(cells.description) ?? cleanText(cells.definition),
    code: cells.code.trim(),
    iscoGroup: cells.iscoGroup.trim(),
    skillType: cells.skillType.trim(),
    reuseLevel: cells.reuseLevel.trim(),
    schemes: cells.schemes,
    obsolete: /^(obsolete|deprecated)$/i.test(cells.status.trim()),
  };
}

/** The groups on the way down to the one that the row is about, topmost first. */
export function parseHierarchy({ cells }: Row<typeof HIERARCHY_COLUMNS>): HierarchyRecord | Unreadable {
  const levels = [
    { uri: cells.uri0, label: cells.label0 },
    { uri: cells.uri1, label: cells.label1 },
    { uri: cells.uri2, label: cells.label2 },
    { uri: cells.uri3, label: cells.label3 },
  ].map(({ uri, label }) => ({ uri: uri.trim(), label: cleanLine(label) }));
  const path = levels.filter(({ uri, label }) => isUri(uri) && label !== '');
  if (path.length === 0) return { problem: 'the row names no group' };
  return { path, description: cleanText(cells.description) };
}

export interface HierarchyRecord {
  readonly path: readonly { readonly uri: string; readonly label: string }[];
  readonly description: string | null;
}

export function parseOccupationSkill({ cells }: Row<typeof OCCUPATION_SKILL_COLUMNS>): LinkRecord | Unreadable {
  return parseLink(cells.occupation, cells.skill, cells.relation);
}

export function parseSkillSkill({ cells }: Row<typeof SKILL_SKILL_COLUMNS>): LinkRecord | Unreadable {
  return parseLink(cells.skill, cells.related, cells.relation);
}

export function parseBroader({ cells }: Row<typeof BROADER_COLUMNS>): LinkRecord {
  return { from: cells.uri.trim(), to: cells.broader.trim(), importance: null };
}

function parseLink(from: string, to: string, relation: string): LinkRecord | Unreadable {
  const importance = IMPORTANCE.get(relation.trim().toLowerCase());
  if (!importance) return { problem: `relationType "${relation}" is neither essential nor optional` };
  return { from: from.trim(), to: to.trim(), importance };
}

const IMPORTANCE = new Map<string, Importance>([
  ['essential', 'ESSENTIAL'],
  ['optional', 'OPTIONAL'],
]);

function isUri(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}
