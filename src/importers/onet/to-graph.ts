import { createHash } from 'node:crypto';
import { conceptId, type Label } from '../../domain/concept.ts';
import type { SkillType } from '../../domain/ontology.ts';
import { slug } from '../clean-text.ts';
import type { Draft, Origin } from '../draft.ts';

/** From this importance on (3 of 5, "important") a skill counts as essential. */
const ESSENTIAL_FROM = 0.5;

/** How much a technology counts for an occupation, by what O*NET sees in job postings. */
const IN_DEMAND = { weight: 1, reason: 'In demand: often named in postings for the occupation.' };
const HOT = { weight: 0.75, reason: 'Hot technology: often named in postings across all occupations.' };
const PLAIN = { weight: 0.5, reason: null };

/** How near related occupations are, by O*NET's tiers. */
const WEIGHT_OF_TIER: Readonly<Record<string, number>> = {
  'primary-short': 1,
  'primary-long': 0.75,
  supplemental: 0.5,
};

export const roleId = (code: string): string => conceptId('ROLE', `onet-${code}`);
export const stageId = (zone: string): string => conceptId('CAREER_STAGE', `onet-job-zone-${zone}`);
export const educationId = (category: string): string => conceptId('QUALIFICATION', `onet-education-${category}`);
export const taskId = (id: string): string => conceptId('RESPONSIBILITY', `onet-task-${id}`);
const skillId = (element: string): string => conceptId('SKILL', `onet-${element.toLowerCase()}`);
const groupId = (element: string): string => conceptId('COLLECTION', `onet-${element.toLowerCase()}`);
const commodityId = (code: string): string => conceptId('TOOL', `unspsc-${code}`);

const HOT_COLLECTION = conceptId('COLLECTION', 'onet-hot-technologies');
const DEMAND_COLLECTION = conceptId('COLLECTION', 'onet-in-demand-technologies');

export interface Element {
  readonly name: string;
  readonly description: string | null;
}

export interface RatingRecord {
  readonly code: string;
  readonly element: string;
  readonly weight: number;
  readonly level: number | null;
}

export interface ToolRecord {
  readonly code: string;
  readonly example: string;
  readonly commodity: string;
  readonly commodityTitle: string;
  readonly hot: boolean;
  readonly inDemand: boolean;
}

/** Puts O*NET records into a draft, with the concepts that they need on the way. */
export class OnetGraph {
  private readonly draft: Draft;
  private readonly elements: ReadonlyMap<string, Element>;
  private readonly commodityTitles: ReadonlyMap<string, string>;
  /** Ids of tools by list and name, and the names by id: two names may make one slug. */
  private readonly toolIds = new Map<string, string>();
  private readonly examples = new Set<string>();

  constructor(draft: Draft, elements: ReadonlyMap<string, Element>, commodityTitles: ReadonlyMap<string, string>) {
    this.draft = draft;
    this.elements = elements;
    this.commodityTitles = commodityTitles;
  }

  addOccupation(
    code: string,
    name: string,
    description: string | null,
    titles: Iterable<string>,
    origin: Origin,
  ): void {
    const labels = [...titles].map((text): Label => ({ text, language: 'en', role: 'ALTERNATIVE' }));
    const identifiers = [{ scheme: 'onet-soc', value: code }];
    this.draft.addConcept(
      { id: roleId(code), kind: 'ROLE', name, description, labels, identifiers, locator: code },
      origin,
    );
  }

  addRating({ code, element, weight, level }: RatingRecord, table: string, origin: Origin): void {
    if (!this.ensureSkill(element, origin)) return;
    const importance = weight >= ESSENTIAL_FROM ? 'ESSENTIAL' : 'OPTIONAL';
    const ends = { from: roleId(code), to: skillId(element) };
    this.draft.addRelation({ type: 'REQUIRES', ...ends, importance, weight, level, locator: table }, origin);
  }

  addTechnology(record: ToolRecord, table: string, origin: Origin): void {
    const { code, example, hot, inDemand } = record;
    const id = this.ensureTool('technology', record, origin);
    if (id === null) return;
    const { weight, reason } = inDemand ? IN_DEMAND : hot ? HOT : PLAIN;
    const said = { weight, reason, locator: table };
    if (!this.draft.addRelation({ type: 'USES', from: roleId(code), to: id, ...said }, origin)) return;
    if (hot) this.addToCollection(HOT_COLLECTION, 'Hot technologies (O*NET)', id, example, origin);
    if (inDemand) this.addToCollection(DEMAND_COLLECTION, 'In-demand technologies (O*NET)', id, example, origin);
  }

  addTool(record: ToolRecord, table: string, origin: Origin): void {
    const id = this.ensureTool('tool', record, origin);
    if (id === null) return;
    this.draft.addRelation({ type: 'USES', from: roleId(record.code), to: id, locator: table }, origin);
  }

  addTask(code: string, id: string, name: string, type: string, table: string, origin: Origin): void {
    const task = taskId(id);
    const identifiers = [{ scheme: 'onet-task', value: id }];
    const locator = `Task ${id}`;
    if (!this.draft.has(roleId(code))) {
      this.draft.addRelation({ type: 'HAS_RESPONSIBILITY', from: roleId(code), to: task, locator: table }, origin);
      return;
    }
    if (!this.draft.addConcept({ id: task, kind: 'RESPONSIBILITY', name, identifiers, locator }, origin)) return;
    const importance = TASK_IMPORTANCE.get(type.toLowerCase()) ?? null;
    const ends = { from: roleId(code), to: task };
    this.draft.addRelation({ type: 'HAS_RESPONSIBILITY', ...ends, importance, locator: table }, origin);
  }

  addRelated(code: string, related: string, tier: string, table: string, origin: Origin): void {
    const weight = WEIGHT_OF_TIER[tier.toLowerCase()] ?? null;
    const ends = { from: roleId(code), to: roleId(related) };
    this.draft.addRelation({ type: 'RELATED', ...ends, weight, method: tier || null, locator: table }, origin);
  }

  private ensureSkill(element: string, origin: Origin): boolean {
    const id = skillId(element);
    if (this.draft.has(id)) return true;
    const found = this.elements.get(element);
    const skillType = skillTypeOf(element);
    const identifiers = [{ scheme: 'onet-element', value: element }];
    const concept = {
      name: found?.name ?? element,
      description: found?.description ?? null,
      identifiers,
      locator: element,
    };
    if (!this.draft.addConcept({ id, kind: 'SKILL', properties: { skillType }, ...concept }, origin)) return false;
    const group = this.ensureGroup(parentOf(element), origin);
    if (group)
      this.draft.addRelation({ type: 'PART_OF', from: id, to: group, locator: 'Content Model Reference' }, origin);
    return true;
  }

  /** The group of an element and all groups above it, up to the domain ("Basic Skills"). */
  private ensureGroup(element: string | null, origin: Origin): string | null {
    const found = element === null ? undefined : this.elements.get(element);
    if (element === null || !found) return null;
    const id = groupId(element);
    if (this.draft.has(id)) return id;
    const identifiers = [{ scheme: 'onet-element', value: element }];
    const concept = { name: `${found.name} (O*NET)`, description: found.description, identifiers, locator: element };
    this.draft.addConcept({ id, kind: 'COLLECTION', ...concept }, origin);
    const above = this.ensureGroup(parentOf(element), origin);
    if (above)
      this.draft.addRelation({ type: 'BROADER', from: id, to: above, locator: 'Content Model Reference' }, origin);
    return id;
  }

  private ensureTool(list: 'technology' | 'tool', record: ToolRecord, origin: Origin): string | null {
    const { example: name, commodity } = record;
    const key = `${list} ${name}`;
    const known = this.toolIds.get(key);
    const id = known ?? this.freeToolId(name);
    if (known === undefined) {
      const identifiers = [{ scheme: `onet-${list}`, value: name }];
      if (!this.draft.addConcept({ id, kind: 'TOOL', name, identifiers, locator: name }, origin)) return null;
      this.toolIds.set(key, id);
    }
    const pair = `${id} ${commodity}`;
    if (!this.examples.has(pair)) {
      this.examples.add(pair);
      const general = this.ensureCommodity(record, origin);
      const locator = 'UNSPSC Reference';
      if (general) this.draft.addRelation({ type: 'EXAMPLE_OF', from: id, to: general, locator }, origin);
    }
    return id;
  }

  private ensureCommodity({ commodity, commodityTitle }: ToolRecord, origin: Origin): string | null {
    const id = commodityId(commodity);
    if (this.draft.has(id)) return id;
    const name = this.commodityTitles.get(commodity) ?? commodityTitle;
    if (!/^\d+$/.test(commodity) || name === '') return null;
    const identifiers = [{ scheme: 'unspsc', value: commodity }];
    return this.draft.addConcept({ id, kind: 'TOOL', name, identifiers, locator: commodity }, origin) ? id : null;
  }

  /** The slug of a name, told apart by a piece of the name's hash where another name has it. */
  private freeToolId(name: string): string {
    const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
    const id = conceptId('TOOL', `onet-${slug(name) || hash}`);
    return this.draft.has(id) ? `${id}-${hash}` : id;
  }

  private addToCollection(id: string, name: string, member: string, example: string, origin: Origin): void {
    const pair = `${id} ${example}`;
    if (this.examples.has(pair)) return;
    this.examples.add(pair);
    const locator = 'Technology Skills';
    if (!this.draft.has(id)) this.draft.addConcept({ id, kind: 'COLLECTION', name, locator }, origin);
    this.draft.addRelation({ type: 'PART_OF', from: member, to: id, locator }, origin);
  }
}

const TASK_IMPORTANCE = new Map([
  ['core', 'ESSENTIAL' as const],
  ['supplemental', 'OPTIONAL' as const],
]);

/** O*NET's content model: 2.C is knowledge, 2.B.1 social skills, the rest of 2 are skills. */
function skillTypeOf(element: string): SkillType {
  if (element.startsWith('2.C')) return 'KNOWLEDGE';
  return element.startsWith('2.B.1') ? 'SOFT' : 'COMPETENCE';
}

/** `2.A.1.a` -> `2.A.1`; null above the domains (`2.A`). */
function parentOf(element: string): string | null {
  const parts = element.split('.');
  return parts.length > 2 ? parts.slice(0, -1).join('.') : null;
}
