import type { PutConcept } from '../domain/change.ts';
import type { Concept, Identifier } from '../domain/concept.ts';
import { scoreLabel } from '../domain/label-score.ts';
import { terms } from '../domain/text.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { identifierKey } from '../store/identifier-key.ts';
import type { Draft } from './draft.ts';
import type { Mapping } from './mappings.ts';
import { ImportReport } from './report.ts';
import { resolveConcepts } from './resolve-concepts.ts';
import { readDrafts, type ImportRequest } from './run-import.ts';

/** A concept of the graph and one of the taxonomy that may be the same, for a person to decide. */
export interface Suggestion {
  readonly concept: { readonly id: string; readonly name: string; readonly description: string | null };
  readonly candidate: {
    readonly id: string;
    readonly name: string;
    readonly description: string | null;
    readonly identifier: Identifier;
  };
  /** The labels that are alike, ours first, and how much, 0 to 1. */
  readonly labels: readonly [string, string];
  readonly score: number;
}

/** Labels must be this much alike (see `scoreLabel`): the same terms, or nearly all of them. */
const LEAST_SCORE = 0.75;
const PAGE = 500;
const PER_CONCEPT = 5;

interface Candidate {
  readonly label: string;
  readonly concept: PutConcept;
}

/**
 * Pairs of the graph's own concepts and a draft's that have like labels and are neither mapped nor one already, best
 * first, at most five for each concept of the graph.
 */
export async function suggestMappings(
  drafts: readonly Draft[],
  store: GraphStore,
  mappings: readonly Mapping[],
): Promise<Suggestion[]> {
  const index = indexLabels(drafts);
  const decided = new Set(mappings.map(({ concept, identifier }) => `${concept} ${identifierKey(identifier)}`));
  const suggestions: Suggestion[] = [];
  const own = await ownConcepts(store);
  // A draft's concept under the id of one of ours is tied to it already, and can be the same as no other.
  const tied = new Set(own.map(({ id }) => id));
  for (const concept of own) {
    const [labels = []] = await store.findLabels([concept.id]);
    const english = labels.filter(({ language }) => language === 'en').map(({ text }) => text);
    const found = bestPairs(concept, english, index).filter(
      ({ candidate }) =>
        !tied.has(candidate.id) && !decided.has(`${concept.id} ${identifierKey(candidate.identifier)}`),
    );
    suggestions.push(...found.slice(0, PER_CONCEPT));
  }
  return suggestions.sort((a, b) => b.score - a.score || (a.concept.id < b.concept.id ? -1 : 1));
}

async function ownConcepts(store: GraphStore): Promise<Concept[]> {
  const own: Concept[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<GraphStore['listConcepts']>> = await store.listConcepts(
      { kinds: ['SKILL', 'TOOL', 'ROLE', 'QUALIFICATION'] },
      { first: PAGE, after },
    );
    own.push(...page.items.filter(({ identifiers }) => identifiers.some(({ scheme }) => scheme === 'guide')));
    after = page.hasNext ? (page.items.at(-1)?.cursor ?? null) : null;
  } while (after !== null);
  return own;
}

/** English labels by each of their terms. */
function indexLabels(drafts: readonly Draft[]): Map<string, Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const concept of drafts.flatMap((draft) => [...draft.concepts.values()])) {
    const { contribution } = concept;
    if (!contribution || contribution.identifiers.length === 0 || concept.kind === 'COLLECTION') continue;
    const english = contribution.labels.filter(({ language }) => language === 'en').map(({ text }) => text);
    for (const label of new Set([contribution.name ?? '', ...english])) {
      for (const term of new Set(terms(label))) {
        const candidates = index.get(term) ?? [];
        index.set(term, candidates);
        candidates.push({ label, concept });
      }
    }
  }
  return index;
}

function bestPairs(concept: Concept, labels: readonly string[], index: ReadonlyMap<string, Candidate[]>): Suggestion[] {
  const best = new Map<string, Suggestion>();
  for (const ours of labels) {
    for (const { label, concept: other } of candidatesOf(ours, index)) {
      const score = Math.max(scoreLabel(ours, label), scoreLabel(label, ours));
      if (score < LEAST_SCORE || score <= (best.get(other.id)?.score ?? 0)) continue;
      const { contribution } = other;
      const identifier = contribution?.identifiers[0];
      if (!contribution || !identifier) continue;
      const { id, name, description } = concept;
      best.set(other.id, {
        concept: { id, name, description },
        candidate: {
          id: other.id,
          name: contribution.name ?? other.id,
          description: contribution.description,
          identifier,
        },
        labels: [ours, label],
        score,
      });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
}

/** Those that share the rarest term of the label; like labels share every term. */
function candidatesOf(label: string, index: ReadonlyMap<string, Candidate[]>): readonly Candidate[] {
  const lists = terms(label).map((term) => index.get(term) ?? []);
  return lists.filter((list) => list.length > 0).sort((a, b) => a.length - b.length)[0] ?? [];
}

/** Reads the files and suggests; nothing is written. */
export async function suggest({
  importer,
  paths,
  store,
  mappings,
  progress,
}: Pick<ImportRequest, 'importer' | 'paths' | 'store' | 'mappings' | 'progress'>): Promise<Suggestion[]> {
  const report = new ImportReport();
  const context = { report, progress, at: new Date().toISOString(), release: null, store };
  const drafts = await readDrafts(importer, paths, context);
  for (const draft of drafts) await resolveConcepts(draft, store, mappings, report);
  return await suggestMappings(drafts, store, mappings);
}
