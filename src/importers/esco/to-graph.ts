import type { Identifier, Label } from '../../domain/concept.ts';
import { conceptId } from '../../domain/concept.ts';
import type { RelationType, SkillType } from '../../domain/ontology.ts';
import { slug } from '../clean-text.ts';
import type { Draft, Origin } from '../draft.ts';
import { collectionId, collectionName } from './collections.ts';
import type { EscoTable } from './files.ts';
import type { ConceptRecord, HierarchyRecord, LinkRecord } from './parse.ts';

export const ESCO_SOURCE = 'source/esco';

export type EscoKind = 'SKILL' | 'ROLE' | 'COLLECTION';

/** A concept while its languages and collections are gathered. */
interface Gathered {
  readonly id: string;
  readonly kind: EscoKind;
  readonly record: ConceptRecord;
  readonly origin: Origin;
  readonly labels: Label[];
  readonly languages: Set<string>;
  /** From the language collection and the transversal one. */
  skillType: SkillType | null;
}

const KIND_OF_TABLE: Partial<Record<EscoTable, EscoKind>> = {
  skills: 'SKILL',
  occupations: 'ROLE',
  skillGroups: 'COLLECTION',
  ISCOGroups: 'COLLECTION',
};

/** The ESCO concepts gathered from all language files, and their links, on the way into a draft. */
export class EscoGraph {
  private readonly concepts = new Map<string, Gathered>();
  private readonly members = new Map<string, Map<string, Origin>>();
  /** Whether the files tell soft skills by a collection; old releases tell them by reuse level alone. */
  private hasTransversalCollection = false;

  /** The id under which a URI came in; undefined for one that did not. */
  idOf(uri: string): string | undefined {
    return this.concepts.get(uri)?.id;
  }

  /** Adds a concept of the base language; says whether it is new. */
  addConcept(table: EscoTable, record: ConceptRecord, language: string, origin: Origin): boolean {
    const kind = KIND_OF_TABLE[table] ?? 'COLLECTION';
    if (this.concepts.has(record.uri)) return false;
    const id = conceptId(kind, `esco-${slugOfUri(record.uri)}`);
    const labels: Label[] = [];
    // Without the cells of the row, which would keep the text of the whole file in memory.
    const { file, line } = origin;
    const gathered = {
      id,
      kind,
      record,
      origin: { file, line },
      labels,
      languages: new Set<string>(),
      skillType: null,
    };
    this.concepts.set(record.uri, gathered);
    addLabels(gathered, record, language, language === 'en');
    return true;
  }

  /** Adds labels of another language: 'unknown' for a URI that did not come in, 'known' when the language is there. */
  addTranslation(record: ConceptRecord, language: string): 'added' | 'known' | 'unknown' {
    const gathered = this.concepts.get(record.uri);
    if (!gathered) return 'unknown';
    if (gathered.languages.has(language)) return 'known';
    addLabels(gathered, record, language, false);
    return 'added';
  }

  /** Adds groups that only the hierarchy names. */
  addHierarchy({ path, description }: HierarchyRecord, language: string, origin: Origin): boolean {
    let added = false;
    path.forEach(({ uri, label }, level) => {
      const record = { ...EMPTY_RECORD, uri, label, description: level === path.length - 1 ? description : null };
      if (language === 'en' || !this.concepts.has(uri)) {
        added = this.addConcept('skillGroups', record, language, origin) || added;
      } else {
        added = this.addTranslation(record, language) === 'added' || added;
      }
    });
    return added;
  }

  /** Notes a member of a collection; the language and the transversal one decide the type of a skill. */
  addMember(collection: string, uri: string, origin: Origin): void {
    const members = this.members.get(collection) ?? new Map<string, Origin>();
    this.members.set(collection, members);
    if (!members.has(uri)) members.set(uri, { file: origin.file, line: origin.line });
    if (collection === 'transversalSkills') this.hasTransversalCollection = true;
    const gathered = this.concepts.get(uri);
    if (!gathered) return;
    if (collection === 'languageSkills') gathered.skillType = 'LANGUAGE';
    if (collection === 'transversalSkills' && gathered.record.skillType !== 'knowledge') gathered.skillType ??= 'SOFT';
  }

  /** Puts every gathered concept into the draft. */
  putConcepts(draft: Draft): void {
    for (const gathered of this.concepts.values()) {
      const { id, kind, record, labels, origin } = gathered;
      const skillType = kind === 'SKILL' ? this.skillTypeOf(gathered) : null;
      draft.addConcept(
        {
          id,
          kind,
          name: record.label,
          description: record.description,
          status: record.obsolete ? 'DEPRECATED' : 'PUBLISHED',
          properties: skillType ? { skillType } : {},
          labels,
          identifiers: identifiersOf(record, kind),
          locator: record.uri,
        },
        origin,
      );
    }
  }

  /** The collections and who belongs to them. */
  putMembers(draft: Draft): void {
    for (const [collection, members] of this.members) {
      const id = collectionId(collection);
      const locator = `${collection}Collection`;
      const [first] = members.values();
      if (!first) continue;
      draft.addConcept({ id, kind: 'COLLECTION', name: collectionName(collection), locator }, first);
      for (const [uri, origin] of members) {
        draft.addRelation({ type: 'PART_OF', from: this.idOf(uri) ?? uri, to: id, locator }, origin);
      }
    }
  }

  /** Occupations to their ISCO groups. */
  putIscoGroups(draft: Draft): void {
    for (const { id, record, origin } of this.concepts.values()) {
      if (record.iscoGroup === '') continue;
      const group = this.idOf(`${ISCO}C${record.iscoGroup}`) ?? `collection/esco-isco-${record.iscoGroup}`;
      draft.addRelation({ type: 'PART_OF', from: id, to: group, locator: 'occupations.iscoGroup' }, origin);
    }
  }

  /** A link of one of the relation tables; says why it cannot be put, or null. */
  putLink(draft: Draft, type: RelationType | 'HIERARCHY', link: LinkRecord, locator: string, origin: Origin): void {
    const from = this.concepts.get(link.from);
    const to = this.concepts.get(link.to);
    const ends = { from: from?.id ?? link.from, to: to?.id ?? link.to };
    const { importance } = link;
    if (type !== 'HIERARCHY') {
      draft.addRelation({ type, ...ends, importance, locator }, origin);
      return;
    }
    const hierarchy = from?.kind !== 'COLLECTION' && to?.kind === 'COLLECTION' ? 'PART_OF' : 'BROADER';
    draft.addRelation({ type: hierarchy, ...ends, locator }, origin);
  }

  private skillTypeOf({ skillType, record }: Gathered): SkillType | null {
    if (skillType) return skillType;
    if (record.schemes.includes('/skill-language-groups')) return 'LANGUAGE';
    if (record.skillType === 'knowledge') return 'KNOWLEDGE';
    if (!this.hasTransversalCollection && record.reuseLevel === 'transversal') return 'SOFT';
    return record.skillType === 'skill/competence' ? 'COMPETENCE' : null;
  }
}

const EMPTY_RECORD = {
  alternatives: [],
  hidden: [],
  code: '',
  iscoGroup: '',
  skillType: '',
  reuseLevel: '',
  schemes: '',
  obsolete: false,
};

const ISCO = 'http://data.europa.eu/esco/isco/';

/** The last two parts of a URI as a slug, without what all skills and occupations share: a UUID, `isco-2654`, `isced-f-06`. */
function slugOfUri(uri: string): string {
  const [family = '', name = ''] = uri.split('/').slice(-2);
  if (family === 'skill' || family === 'occupation') return slug(name);
  if (family === 'isco') return slug(`isco-${name.replace(/^C/, '')}`);
  return slug(`${family}-${name}`);
}

function identifiersOf({ uri, code, iscoGroup }: ConceptRecord, kind: EscoKind): Identifier[] {
  const identifiers: Identifier[] = [{ scheme: 'esco', value: uri }];
  if (uri.startsWith(ISCO)) identifiers.push({ scheme: 'isco-08', value: code || uri.slice(ISCO.length + 1) });
  else if (uri.includes('/isced-f/')) identifiers.push({ scheme: 'isced-f', value: uri.split('/').at(-1) ?? uri });
  else if (code !== '' && (kind === 'COLLECTION' || iscoGroup !== '')) {
    identifiers.push({ scheme: kind === 'ROLE' ? 'esco-occupation-code' : 'esco-skill-group-code', value: code });
  }
  return identifiers;
}

function addLabels(gathered: Gathered, record: ConceptRecord, language: string, isName: boolean): void {
  const { labels, languages } = gathered;
  const seen = new Set([record.label.toLowerCase()]);
  if (!isName) labels.push({ text: record.label, language, role: 'PREFERRED' });
  const add = (text: string, role: Label['role']): void => {
    if (seen.has(text.toLowerCase())) return;
    seen.add(text.toLowerCase());
    labels.push({ text, language, role });
  };
  record.alternatives.forEach((text) => add(text, 'ALTERNATIVE'));
  record.hidden.forEach((text) => add(text, 'HIDDEN'));
  languages.add(language);
}
