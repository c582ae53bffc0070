import { isIdOfKind } from '../domain/concept.ts';
import { groupBy } from '../domain/group-by.ts';
import { stepsTo } from '../domain/reach.ts';
import { compareText } from '../domain/settle.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';

/** Most tools shown with a step. */
const MOST_TOOLS = 10;

/**
 * The skill that each missing tool is learned with: of the skills it is an example of, nearest first, one that is to
 * be learned anyway, or else the heaviest. None when one of them is held: then only the tool itself is new.
 */
export async function findSkillsOfTools(
  store: GraphStore,
  tools: readonly string[],
  wanted: readonly string[],
  held: ReadonlyMap<string, number>,
  options?: ReadOptions,
): Promise<Map<string, string>> {
  if (tools.length === 0) return new Map();
  const { relations } = await store.closure(
    { ids: tools, steps: [{ type: 'EXAMPLE_OF', direction: 'OUT' }], maxDepth: null },
    options,
  );
  const isWanted = new Set(wanted);
  const examples = groupBy(relations, ({ from }) => from);
  const weights = new Map(relations.map((relation) => [`${relation.from} ${relation.to}`, relation.weight ?? 0]));
  const skillOf = new Map<string, string>();
  for (const tool of tools) {
    const steps = stepsTo([tool], (id) => (examples.get(id) ?? []).map(({ to }) => to), Infinity);
    const weight = (id: string): number => weights.get(`${tool} ${id}`) ?? 0;
    const skills = [...steps]
      .filter(([id]) => isIdOfKind(id, 'SKILL'))
      .sort(([a, near], [b, far]) => near - far || weight(b) - weight(a) || compareText(a, b))
      .map(([id]) => id);
    const isKnown = skills.some((id) => held.has(id));
    const learned = skills.find((id) => isWanted.has(id)) ?? (isKnown ? undefined : skills[0]);
    if (learned !== undefined) skillOf.set(tool, learned);
  }
  return skillOf;
}

/** The tools of each step: its examples and what it is done with; needed ones first, then heaviest, then by id. */
export async function findTools(
  store: GraphStore,
  skills: readonly string[],
  needed: ReadonlySet<string>,
  options?: ReadOptions,
): Promise<Map<string, string[]>> {
  if (skills.length === 0) return new Map();
  const { relations } = await store.closure(
    {
      ids: skills,
      steps: [
        { type: 'EXAMPLE_OF', direction: 'IN' },
        { type: 'USES', direction: 'OUT' },
      ],
      maxDepth: 1,
    },
    options,
  );
  const offers = relations.map(({ type, from, to, weight }) =>
    type === 'USES' ? { skill: from, tool: to, weight: weight ?? 0 } : { skill: to, tool: from, weight: weight ?? 0 },
  );
  return new Map(
    [...groupBy(offers, ({ skill }) => skill)].map(([skill, own]) => {
      const isNeeded = (tool: string): number => (needed.has(tool) ? 1 : 0);
      own.sort((a, b) => isNeeded(b.tool) - isNeeded(a.tool) || b.weight - a.weight || compareText(a.tool, b.tool));
      return [skill, [...new Set(own.map(({ tool }) => tool))].slice(0, MOST_TOOLS)];
    }),
  );
}
