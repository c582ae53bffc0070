import type { Label, LabelRole } from '../domain/concept.ts';
import type { RelationType } from '../domain/ontology.ts';
import type { Relation } from '../domain/relation.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Exporter } from './exporter.ts';
import { attributions, readConcepts, readRelations, readSources, type ExportedConcept } from './read-graph.ts';

/** SKOS (https://www.w3.org/TR/skos-reference/) as JSON-LD 1.1, one concept a line. */
export const JSON_LD_EXPORTER: Exporter = {
  name: 'json-ld',
  description: 'JSON-LD: SKOS concepts, with everything that SKOS has no word for in terms of our own',
  files: { '': jsonLd },
};

const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  concept: 'urn:skills-graph:concept:',
  vocabulary: 'urn:skills-graph:vocabulary:',
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  altLabel: { '@id': 'skos:altLabel', '@container': '@language' },
  hiddenLabel: { '@id': 'skos:hiddenLabel', '@container': '@language' },
  definition: { '@id': 'skos:definition', '@language': 'en' },
  deprecated: 'owl:deprecated',
  identifier: 'dct:identifier',
  source: { '@id': 'dct:source', '@type': '@id' },
  rights: 'dct:rights',
  broader: { '@id': 'skos:broader', '@type': '@id' },
  related: { '@id': 'skos:related', '@type': '@id' },
  exactMatch: { '@id': 'skos:exactMatch', '@type': '@id' },
  closeMatch: { '@id': 'skos:closeMatch', '@type': '@id' },
  broadMatch: { '@id': 'skos:broadMatch', '@type': '@id' },
  narrowMatch: { '@id': 'skos:narrowMatch', '@type': '@id' },
  isPartOf: { '@id': 'dct:isPartOf', '@type': '@id' },
  isReplacedBy: { '@id': 'dct:isReplacedBy', '@type': '@id' },
  kind: 'vocabulary:kind',
  properties: { '@id': 'vocabulary:properties', '@type': '@json' },
  relation: 'vocabulary:relation',
  type: 'vocabulary:type',
  target: { '@id': 'vocabulary:target', '@type': '@id' },
  importance: 'vocabulary:importance',
  weight: 'vocabulary:weight',
  level: 'vocabulary:level',
  basis: 'vocabulary:basis',
};

const TERM_OF: Partial<Record<RelationType, string>> = {
  BROADER: 'broader',
  RELATED: 'related',
  CLOSE_MATCH: 'closeMatch',
  BROAD_MATCH: 'broadMatch',
  NARROW_MATCH: 'narrowMatch',
  PART_OF: 'isPartOf',
  REPLACED_BY: 'isReplacedBy',
};

async function* jsonLd(store: GraphStore): AsyncGenerator<string> {
  const relations = await relationsByStart(store);
  const rights = attributions(await readSources(store));
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"rights":${JSON.stringify(rights)},\n"@graph":[\n`;
  let separator = '';
  for await (const concepts of readConcepts(store)) {
    for (const exported of concepts) {
      yield separator + JSON.stringify(toNode(exported, relations.get(exported.concept.id) ?? []));
      separator = ',\n';
    }
  }
  yield '\n]}\n';
}

async function relationsByStart(store: GraphStore): Promise<Map<string, Relation[]>> {
  const byStart = new Map<string, Relation[]>();
  for await (const relations of readRelations(store)) {
    for (const relation of relations) {
      const list = byStart.get(relation.from);
      if (list) list.push(relation);
      else byStart.set(relation.from, [relation]);
    }
  }
  return byStart;
}

function toNode({ concept, labels, contributions }: ExportedConcept, relations: readonly Relation[]): object {
  const { id, kind, description, status, identifiers, properties } = concept;
  const uris = identifiers.filter(({ value }) => /^https?:/.test(value)).map(({ value }) => value);
  const codes = identifiers.filter(({ value }) => !/^https?:/.test(value));
  return withoutEmpty({
    '@id': iri(id),
    '@type':
      kind === 'COLLECTION' ? 'skos:Collection' : kind === 'SOURCE' ? 'dct:BibliographicResource' : 'skos:Concept',
    kind,
    prefLabel: byLanguage(labels, 'PREFERRED', ([first]) => first),
    altLabel: byLanguage(labels, 'ALTERNATIVE', (texts) => texts),
    hiddenLabel: byLanguage(labels, 'HIDDEN', (texts) => texts),
    definition: description,
    deprecated: status === 'DEPRECATED' ? true : null,
    exactMatch: uris,
    identifier: codes.map(({ scheme, value }) => `${scheme}:${value}`),
    source: contributions.map(({ source }) => iri(source)),
    properties: Object.keys(properties).length > 0 ? properties : null,
    ...simpleRelations(relations),
    relation: relations.filter(({ type }) => TERM_OF[type] === undefined).map(toRelation),
  });
}

function simpleRelations(relations: readonly Relation[]): Record<string, string[]> {
  const byTerm: Record<string, string[]> = {};
  for (const { type, to } of relations) {
    const term = TERM_OF[type];
    if (term !== undefined) (byTerm[term] ??= []).push(iri(to));
  }
  return byTerm;
}

function toRelation({ type, to, importance, weight, level, basis }: Relation): object {
  return withoutEmpty({ type, target: iri(to), importance, weight, level, basis });
}

function byLanguage<T>(labels: readonly Label[], role: LabelRole, pick: (texts: string[]) => T): Record<string, T> {
  const texts = new Map<string, string[]>();
  for (const label of labels) {
    if (label.role === role) texts.set(label.language, [...(texts.get(label.language) ?? []), label.text]);
  }
  return Object.fromEntries([...texts].map(([language, list]) => [language, pick(list)]));
}

function iri(id: string): string {
  return `concept:${id}`;
}

function withoutEmpty(node: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
