import type { Change } from '../../src/domain/change.ts';
import type { Concept, Contribution, Identifier, Label, StoredConcept } from '../../src/domain/concept.ts';
import { Conflict } from '../../src/domain/errors.ts';
import { scoreLabel, scoreLikeness, scoreTypeAhead } from '../../src/domain/label-score.ts';
import {
  BASES,
  CONCEPT_KINDS,
  RELATION_TYPES,
  type ConceptKind,
  type RelationType,
} from '../../src/domain/ontology.ts';
import { neighbourOverlap } from '../../src/domain/neighbour-similarity.ts';
import { rarity } from '../../src/domain/rarity.ts';
import { relationId, type Relation, type RelationAssertion, type RelationKey } from '../../src/domain/relation.ts';
import { compareText, settleConcept, settleLabels, settleRelation } from '../../src/domain/settle.ts';
import { sortKey } from '../../src/domain/text.ts';
import type * as Store from '../../src/store/graph-store.ts';
import { say, silence, storedConcepts, storedRelations, type Words } from './reference-commit.ts';

type Seen = Store.Neighbour;

/**
 * What every engine must answer, by the shortest code that follows the promises of `GraphStore` to the letter: lists,
 * filters and full sorts, no index, no shared code with the engines. For graphs of any size that a test can wait for.
 *
 * Pages are answered whole: `walk` in the property tests puts an engine's pages together before they are compared.
 */
export class ReferenceGraph {
  #words: Words = silence;
  #concepts: StoredConcept[] = [];
  #relations: Relation[] = [];
  #settled = new Map<string, Concept>();
  #touching = new Map<string, Seen[]>();
  readonly log: Omit<Store.LoggedCommit, 'at'>[] = [];

  get version(): number {
    return this.log.length;
  }

  commit({ changes, actor, expectedVersion }: Store.CommitBatch, isLoad = false): Store.CommitResult {
    if (expectedVersion !== undefined && expectedVersion !== this.version) throw new Conflict('The graph moved on.');
    const { after, made } = say(this.#words, changes, isLoad);
    if (made.length > 0) {
      this.#words = after;
      this.#concepts = storedConcepts(after);
      this.#settled = new Map(this.#concepts.map((stored) => [stored.id, settleConcept(stored)]));
      this.#relations = storedRelations(after).flatMap((stored) => settleRelation(stored) ?? []);
      this.log.push({ version: this.version + 1, actor, changes: made });
      this.#touching = new Map(this.#concepts.map(({ id }) => [id, []]));
      for (const relation of this.#relations) {
        this.#touching.get(relation.from)?.push({ id: relation.to, direction: 'OUT', relation });
        this.#touching.get(relation.to)?.push({ id: relation.from, direction: 'IN', relation });
      }
    }
    return { version: this.version, applied: made.length };
  }

  get ids(): string[] {
    return this.#concepts.map(({ id }) => id);
  }

  get sources(): string[] {
    const { concepts, relations } = this.#words;
    return [...new Set([...concepts, ...relations].map(({ word }) => word.source))];
  }

  get keys(): RelationKey[] {
    return storedRelations(this.#words).map(({ type, from, to }) => ({ type, from, to }));
  }

  #stored(id: string): StoredConcept | null {
    return this.#concepts.find((stored) => stored.id === id) ?? null;
  }

  #concept(id: string): Concept | null {
    return this.#settled.get(id) ?? null;
  }

  findConcepts(ids: readonly string[]): (Concept | null)[] {
    return ids.map((id) => this.#concept(id));
  }

  findByIdentifiers(identifiers: readonly Identifier[]): (string | null)[] {
    const has = (stored: StoredConcept, { scheme, value }: Identifier): boolean =>
      settleConcept(stored).identifiers.some((own) => own.scheme === scheme && own.value === value);
    return identifiers.map((wanted) => this.#concepts.find((stored) => has(stored, wanted))?.id ?? null);
  }

  findLabels(ids: readonly string[]): Label[][] {
    return ids.map((id) => this.#stored(id)).map((stored) => (stored ? settleLabels(stored) : []));
  }

  /** By basis and source. */
  findContributions(ids: readonly string[]): Contribution[][] {
    return ids.map((id) => [...(this.#stored(id)?.contributions ?? [])].sort(byBasis));
  }

  findRelationAssertions(keys: readonly RelationKey[]): RelationAssertion[][] {
    const all = storedRelations(this.#words).filter((stored) => settleRelation(stored) !== null);
    return keys.map((key) => {
      const stored = all.find((candidate) => relationId(candidate) === relationId(key));
      return [...(stored?.assertions ?? [])].sort(byBasis);
    });
  }

  #byName(ids: readonly string[]): Concept[] {
    const concepts = ids.flatMap((id) => this.#concept(id) ?? []);
    return concepts.sort((a, b) => compareText(sortKey(a.name), sortKey(b.name)) || compareText(a.id, b.id));
  }

  listConcepts({ kinds, statuses }: Store.ConceptFilter): Concept[] {
    return this.#byName(this.ids).filter(
      ({ kind, status }) => (kinds?.includes(kind) ?? true) && (statuses?.includes(status) ?? true),
    );
  }

  search(query: Store.SearchQuery, score = scoreLabel): Store.SearchHit[] {
    const exact = this.#hits(query, score);
    const hits = exact.length > 0 ? exact : this.#hits(query, scoreLikeness);
    return hits.filter((hit) => hit.score >= (query.minScore ?? 0));
  }

  suggest(query: Store.SearchQuery, first: number): Store.SearchHit[] {
    return this.search(query, scoreTypeAhead).slice(0, first);
  }

  #hits(query: Store.SearchQuery, score: typeof scoreLabel): Store.SearchHit[] {
    const hits = this.listConcepts(query).flatMap(({ id }) => {
      const scored = this.#labelsFor(id, query.language ?? null).map(({ text }) => ({
        id,
        matched: text,
        score: score(query.text, text),
      }));
      const best = Math.max(0, ...scored.map((hit) => hit.score));
      return best === 0 ? [] : scored.filter((hit) => hit.score === best).slice(0, 1);
    });
    return hits.sort((a, b) => b.score - a.score);
  }

  #labelsFor(id: string, language: string | null): Label[] {
    const labels = this.findLabels([id])[0] ?? [];
    if (language === null) return labels;
    const own = labels.filter((label) => label.language === language);
    return own.length > 0 ? own : labels.filter((label) => label.language === 'en');
  }

  /** Everything that touches the concept and passes, in order. */
  neighbours(id: string, { types, direction, kinds, importance }: Store.NeighbourFilter): Seen[] {
    const name = (seen: Seen): string => sortKey(this.#settled.get(seen.id)?.name ?? '');
    return (this.#touching.get(id) ?? [])
      .filter(({ relation }) => types?.includes(relation.type) ?? true)
      .filter((seen) => direction === 'BOTH' || seen.direction === direction)
      .filter((seen) => kinds?.includes(this.#settled.get(seen.id)?.kind ?? 'SKILL') ?? true)
      .filter(({ relation }) => importance == null || relation.importance === importance)
      .sort(
        (a, b) =>
          (b.relation.weight ?? -1) - (a.relation.weight ?? -1) ||
          compareText(name(a), name(b)) ||
          compareText(a.id, b.id) ||
          RELATION_TYPES.indexOf(a.relation.type) - RELATION_TYPES.indexOf(b.relation.type) ||
          compareText(b.direction, a.direction),
      );
  }

  relationCounts(id: string, isCounted: (seen: Seen) => boolean = () => true): Store.RelationCount[] {
    const seen = this.neighbours(id, { direction: 'BOTH' }).filter(isCounted);
    return RELATION_TYPES.flatMap((type) =>
      (['OUT', 'IN'] as const).map((direction) => ({
        type,
        direction,
        count: seen.filter((one) => one.relation.type === type && one.direction === direction).length,
      })),
    ).filter(({ count }) => count > 0);
  }

  subgraph({ seeds, depth, types, perRelation, maxConcepts }: Store.SubgraphRequest): Store.Subgraph {
    const found: string[] = [];
    const add = (id: string): void => {
      if (this.#settled.has(id) && !found.includes(id) && found.length < maxConcepts) found.push(id);
    };
    seeds.forEach(add);
    let frontier = [...found];
    for (let round = 0; round < depth; round++) {
      const known = found.length;
      for (const id of frontier) {
        for (const type of RELATION_TYPES.filter((candidate) => types?.includes(candidate) ?? true)) {
          for (const direction of ['OUT', 'IN'] as const) {
            const next = this.neighbours(id, { types: [type], direction }).slice(0, perRelation);
            next.forEach((seen) => add(seen.id));
          }
        }
      }
      frontier = found.slice(known);
    }
    const isWanted = (type: RelationType): boolean => types?.includes(type) ?? true;
    const isShown = ({ from, to }: Relation): boolean => found.includes(from) && found.includes(to);
    return {
      ids: found,
      relations: byId(this.#relations.filter((relation) => isWanted(relation.type) && isShown(relation))),
      hidden: found.flatMap((id) =>
        this.relationCounts(id, ({ relation }) => isWanted(relation.type) && !isShown(relation)).map((count) => ({
          id,
          ...count,
        })),
      ),
    };
  }

  closure({ ids, steps, maxDepth }: Store.ClosureRequest): Store.Closure {
    let depth = 0;
    const members = [...new Set(ids)].filter((id) => this.#settled.has(id)).map((id) => ({ id, depth }));
    for (let known = -1; known < members.length && depth < (maxDepth ?? Infinity);) {
      known = members.length;
      depth++;
      for (const { id } of members.slice()) {
        for (const { type, direction } of steps) {
          for (const next of this.neighbours(id, { types: [type], direction })) {
            if (!members.some((member) => member.id === next.id)) members.push({ id: next.id, depth });
          }
        }
      }
    }
    const isMember = (id: string): boolean => members.some((member) => member.id === id);
    const isStep = (type: RelationType): boolean => steps.some((step) => step.type === type);
    return {
      members: members.sort((a, b) => a.depth - b.depth || compareText(a.id, b.id)),
      relations: byId(this.#relations.filter(({ type, from, to }) => isStep(type) && isMember(from) && isMember(to))),
    };
  }

  /** Lengthens all ways by one step at a time, never to where a shorter way leads, until some arrive. */
  shortestPaths({ from, to, types, maxLength, first }: Store.ShortestPathsRequest): Store.GraphPath[] {
    if (!this.#settled.has(from) || !this.#settled.has(to)) return [];
    const reached = new Set([from]);
    let ways = [[from]];
    for (let length = 0; length <= maxLength; length++) {
      const arrived = ways.filter((way) => way.at(-1) === to);
      if (arrived.length > 0) {
        const inOrder = arrived.sort((a, b) => compareText(a.join(' '), b.join(' ')));
        return inOrder.slice(0, first).map((ids) => ({ ids, relations: this.#relationsAlong(ids, types ?? null) }));
      }
      ways = ways.flatMap((way) => {
        const next = this.neighbours(way.at(-1) ?? '', { types: types ?? null, direction: 'BOTH' }).map(({ id }) => id);
        return [...new Set(next)].filter((id) => !reached.has(id)).map((id) => [...way, id]);
      });
      for (const way of ways) reached.add(way.at(-1) ?? '');
    }
    return [];
  }

  #relationsAlong(ids: readonly string[], types: readonly RelationType[] | null): Relation[] {
    return ids.slice(1).flatMap((id, i) => {
      const between = this.neighbours(id, { types, direction: 'BOTH' }).filter((seen) => seen.id === ids[i]);
      return byId(between.map(({ relation }) => relation)).slice(0, 1);
    });
  }

  listRelations(types: readonly RelationType[]): Relation[] {
    return byId(this.#relations.filter(({ type }) => types.includes(type)));
  }

  listLabels(kinds: readonly ConceptKind[]): Store.LabelledConcept[] {
    const concepts = this.listConcepts({ kinds }).sort((a, b) => compareText(a.id, b.id));
    return concepts.map(({ id, kind, status }) => ({ id, kind, status, labels: this.findLabels([id])[0] ?? [] }));
  }

  coOccurrence({ ids, channels, first }: Store.CoOccurrenceRequest): Store.Overlap[][] {
    const massOf = (id: string, channel: Store.Channel): number => sum([...this.#masses(id, channel).values()]);
    return ids.map((id) => {
      const beside = new Set(
        channels.filter(({ always }) => always).flatMap((channel) => [...this.#masses(id, channel).keys()]),
      );
      return this.listConcepts({ kinds: [this.#concept(id)?.kind ?? 'SKILL'] })
        .filter((other) => other.id !== id && this.#settled.has(id))
        .map((other) => {
          const perChannel = channels.map((channel) => this.#sharedMasses(id, other.id, channel));
          const shared = perChannel.map((masses) => sum([...masses.values()]));
          const overlaps = channels.map((channel, i) => ({
            factor: channel.factor,
            shared: shared[i] ?? 0,
            total: massOf(id, channel),
            otherTotal: massOf(other.id, channel),
          }));
          const neighbours = topTen(channels, perChannel);
          return { id: other.id, overlap: neighbourOverlap(overlaps), neighbours, mass: sum(shared) };
        })
        .filter(({ mass }) => mass > 0)
        .sort((a, b) => b.overlap - a.overlap || compareText(a.id, b.id))
        .filter((other, place) => place < first || beside.has(other.id))
        .map(({ id: other, overlap, neighbours }) => ({ id: other, overlap, neighbours }));
    });
  }

  #masses(id: string, { type, direction }: Store.Channel): Map<string, number> {
    return new Map(
      this.neighbours(id, { types: [type], direction }).map((seen) => {
        const back = direction === 'OUT' ? 'IN' : 'OUT';
        const degree = this.neighbours(seen.id, { types: [type], direction: back }).length;
        return [seen.id, rarity(degree) * Math.round(100 * (seen.relation.weight ?? 1))];
      }),
    );
  }

  #sharedMasses(a: string, b: string, channel: Store.Channel): Map<string, number> {
    const theirs = this.#masses(b, channel);
    const shared = [...this.#masses(a, channel)].map(([id, mass]): [string, number] => [
      id,
      Math.min(mass, theirs.get(id) ?? 0),
    ]);
    return new Map(shared.filter(([, mass]) => mass > 0));
  }

  topology(types: readonly RelationType[]): { ids: string[]; edges: unknown[] } {
    const relations = this.#relations.filter(({ type }) => types.includes(type));
    const ids = [...new Set(relations.flatMap(({ from, to }) => [from, to]))].sort(compareText);
    const edges = relations
      .map(({ type, from, to, weight }) => [
        RELATION_TYPES.indexOf(type),
        ids.indexOf(from),
        ids.indexOf(to),
        Math.fround(weight ?? NaN),
      ])
      .sort(([t1 = 0, f1 = 0, o1 = 0], [t2 = 0, f2 = 0, o2 = 0]) => t1 - t2 || f1 - f2 || o1 - o2);
    return { ids, edges };
  }

  assertedBy(source: string): Change[] {
    const concepts = this.#concepts.flatMap(({ id, kind, contributions }) =>
      contributions
        .filter((contribution) => contribution.source === source)
        .map((contribution): Change => ({ op: 'concept', id, kind, source, contribution })),
    );
    const relations = storedRelations(this.#words).flatMap(({ type, from, to, assertions }): Change[] => {
      const own = assertions.filter((assertion) => assertion.source === source);
      return own.length === 0 ? [] : [{ op: 'relation', type, from, to, source, assertions: own }];
    });
    return [...concepts, ...relations];
  }

  stats(): Store.GraphStats {
    const kinds = CONCEPT_KINDS.map((kind) => ({ kind, count: this.#concepts.filter((c) => c.kind === kind).length }));
    const types = RELATION_TYPES.map((type) => ({ type, count: this.listRelations([type]).length }));
    return {
      version: this.version,
      concepts: this.#concepts.length,
      relations: this.#relations.length,
      kinds: kinds.filter(({ count }) => count > 0),
      relationTypes: types.filter(({ count }) => count > 0),
    };
  }
}

function byId(relations: readonly Relation[]): Relation[] {
  return [...relations].sort((a, b) => compareText(relationId(a), relationId(b)));
}

function byBasis(a: Contribution | RelationAssertion, b: Contribution | RelationAssertion): number {
  return BASES.indexOf(a.basis) - BASES.indexOf(b.basis) || compareText(a.source, b.source);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function topTen(channels: readonly Store.Channel[], perChannel: readonly Map<string, number>[]): string[] {
  const ids = new Set(perChannel.flatMap((masses) => [...masses.keys()]));
  const mass = (id: string): number => sum(channels.map(({ factor }, i) => factor * (perChannel[i]?.get(id) ?? 0)));
  return [...ids].sort((a, b) => mass(b) - mass(a) || compareText(a, b)).slice(0, 10);
}
