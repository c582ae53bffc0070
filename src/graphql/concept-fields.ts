import { conceptAssertions, type Concept, type Label } from '../domain/concept.ts';
import { compareBasis } from '../domain/assertion.ts';
import type { RelationAssertion } from '../domain/relation.ts';
import { compareText } from '../domain/settle.ts';
import type { ConceptKind, Direction, RelationType } from '../domain/ontology.ts';
import type { RelationCount } from '../store/graph-store.ts';
import type { RelationPage } from './connections.ts';
import type { GraphContext } from './context.ts';
import { toLanguage } from './language.ts';
import type { MaybePromise } from './maybe-promise.ts';
import { conceptsField, relationField } from './relation-field.ts';

interface InLanguage {
  readonly language?: string | null;
}

interface RelationsArguments {
  readonly types?: readonly RelationType[] | null;
  readonly direction?: Direction | null;
  readonly kinds?: readonly ConceptKind[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The fields that every kind of concept has: each resolver of a kind starts from them. */
export const conceptFields = {
  // Asked of nearly everything that is shown: at once where no language is named.
  name: (concept: Concept, { language }: InLanguage, context: GraphContext): MaybePromise<string> => {
    const tag = toLanguage(language);
    return tag === null ? concept.name : nameIn(tag, concept, context);
  },
  aliases: async (concept: Concept, { language }: InLanguage, context: GraphContext): Promise<string[]> => {
    const tag = toLanguage(language);
    const labels = await context.loaders.labels.load(concept.id);
    const wanted = tag === null ? labels : inLanguage(labels, tag);
    const aliases = wanted.filter(({ role, text }) => role !== 'HIDDEN' && text !== concept.name).sort(compareLabels);
    return [...new Set(aliases.map(({ text }) => text))];
  },
  identifiers: (concept: Concept) => [...concept.identifiers],
  assertions: async (concept: Concept, _: unknown, context: GraphContext): Promise<RelationAssertion[]> => {
    const assertions = conceptAssertions(await context.loaders.contributions.load(concept.id));
    return assertions.sort((a, b) => compareBasis(a.basis, b.basis));
  },
  replacedBy: conceptsField({ types: ['REPLACED_BY'], direction: 'OUT' }),
  relations: (concept: Concept, args: RelationsArguments, context: GraphContext): MaybePromise<RelationPage> =>
    relationField({ types: args.types, direction: args.direction ?? 'BOTH' })(concept, args, context),
  relationCounts: (concept: Concept, _: unknown, context: GraphContext): Promise<RelationCount[]> =>
    context.loaders.relationCounts.load(concept.id),
};

async function nameIn(tag: string, concept: Concept, { loaders }: GraphContext): Promise<string> {
  const labels = inLanguage(await loaders.labels.load(concept.id), tag);
  return labels.find(({ role }) => role === 'PREFERRED')?.text ?? concept.name;
}

/** Labels of the language (`fr-BE` also finds `fr`), or the English ones where there are none. */
function inLanguage(labels: readonly Label[], tag: string): Label[] {
  const base = tag.split('-')[0];
  for (const wanted of [tag, base, 'en']) {
    const found = labels.filter((label) => label.language === wanted);
    if (found.length > 0) return found;
  }
  return [];
}

function compareLabels(a: Label, b: Label): number {
  const preferred = Number(b.role === 'PREFERRED') - Number(a.role === 'PREFERRED');
  return compareText(a.language, b.language) || preferred || compareText(a.text, b.text);
}
