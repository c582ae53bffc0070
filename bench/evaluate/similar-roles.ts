import { join } from 'node:path';
import { findSimilar } from '../../src/answers/similar.ts';
import { isIdOfKind } from '../../src/domain/concept.ts';
import { groupBy } from '../../src/domain/group-by.ts';
import { weightedJaccard } from '../../src/domain/weighted-jaccard.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { withTaxonomy } from './load.ts';
import { mean, ndcgAt, recallAt } from './measures.ts';
import { readRows } from './read-rows.ts';
import type { Row } from './row.ts';

const FIRST = 10;
const WITHHELD = 'Related Occupations.txt';

/** Every so many occupations is asked about: they come in order of their codes, so all fields of work are among them. */
const EVERY = 5;

/**
 * Roles like an occupation, against what O*NET relates it to most (its ten primary related occupations), which the
 * graph is not told. Baseline: Jaccard index of the skills that two occupations require.
 */
export async function evaluateSimilarRoles(folder: string): Promise<Row[]> {
  const related = groupBy(
    (await readRows(join(folder, WITHHELD))).filter((row) => row['Relatedness Tier'] !== 'Supplemental'),
    (row) => row['O*NET-SOC Code'] ?? '',
  );
  const asked = [...related.keys()].filter((_, at) => at % EVERY === 0);
  const relevantTo = (code: string): Set<string> =>
    new Set((related.get(code) ?? []).map((row) => roleId(row['Related O*NET-SOC Code'] ?? '')));
  return withTaxonomy('onet', folder, [WITHHELD], async (store) => {
    const naive = await requiredSkills(store);
    const product: string[][] = [];
    const baseline: string[][] = [];
    for (const code of asked) {
      const concepts = [{ id: roleId(code), kind: 'ROLE' as const }];
      const [similar = []] = await findSimilar(store, { concepts, first: FIRST });
      product.push(similar.map(({ id }) => id));
      baseline.push(mostAlike(roleId(code), naive));
    }
    const score = (measure: typeof recallAt, ranked: readonly string[][]): number =>
      mean(ranked.map((list, at) => measure(FIRST, list, relevantTo(asked[at] ?? ''))));
    const row = (key: string, name: string, measure: typeof recallAt): Row => ({
      key,
      question: 'Similar roles: O*NET Related Occupations (withheld)',
      measure: name,
      product: score(measure, product),
      baseline: score(measure, baseline),
      baselineName: 'Jaccard over required skills',
      cases: asked.length,
    });
    return [row('similar-roles.recall10', 'recall@10', recallAt), row('similar-roles.ndcg10', 'nDCG@10', ndcgAt)];
  });
}

const roleId = (code: string): string => `role/onet-${code}`;

async function requiredSkills(store: GraphStore): Promise<Map<string, Set<string>>> {
  const relations = await store.listRelations(['REQUIRES']);
  const skills = relations.filter(({ from, to }) => isIdOfKind(from, 'ROLE') && isIdOfKind(to, 'SKILL'));
  return new Map(
    [...groupBy(skills, ({ from }) => from)].map(([role, list]) => [role, new Set(list.map(({ to }) => to))]),
  );
}

function mostAlike(role: string, skillsOf: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const own = skillsOf.get(role) ?? new Set();
  return [...skillsOf]
    .filter(([other]) => other !== role)
    .map(([other, skills]) => ({ other, overlap: jaccard(own, skills) }))
    .sort((a, b) => b.overlap - a.overlap || (a.other < b.other ? -1 : 1))
    .slice(0, FIRST)
    .map(({ other }) => other);
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return weightedJaccard([...a].filter((id) => b.has(id)).length, a.size, b.size);
}
