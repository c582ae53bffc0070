import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCareerPaths, type CareerStart } from '../../src/answers/career-paths.ts';
import { findCurriculumCoverage } from '../../src/answers/curriculum-coverage.ts';
import { findLearningPath } from '../../src/answers/learning-path.ts';
import { findSkillGap } from '../../src/answers/skill-gap.ts';
import { findSkillsForChallenges } from '../../src/answers/skills-for-challenges.ts';
import { extractSkills } from '../../src/answers/extract-skills.ts';
import { recommendRoles } from '../../src/answers/recommend-roles.ts';
import { recommendSkills } from '../../src/answers/recommend-skills.ts';
import { search } from '../../src/answers/search.ts';
import { findSimilar } from '../../src/answers/similar.ts';
import { findTransferable } from '../../src/answers/transferable-skills.ts';
import { CONCEPT_KINDS } from '../../src/domain/ontology.ts';
import { seedGraph } from '../../src/importers/guide/seed-graph.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { naiveGraph } from '../support/naive-requirements.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenedStore, OpenStore } from './graph-store.contract.ts';

const ROLE = 'role/senior-mlops-engineer';
const PROFILE = [
  { skill: 'skill/python', level: 0.5 },
  { skill: 'skill/statistics' },
  { skill: 'tool/docker' },
  { skill: 'tool/gcp', level: 0.8 },
];

/** Questions to the guide graph; every engine answers them alike, to the last id. */
const QUESTIONS: Readonly<Record<string, (store: GraphStore) => Promise<unknown>>> = {
  'the gap to a role': (store) => findSkillGap(store, { have: PROFILE, target: ROLE }),
  'the gap to a challenge': (store) => findSkillGap(store, { have: PROFILE, target: 'challenge/model-drift' }),
  'held skills that make others quicker to learn': (store) =>
    findTransferable(
      store,
      ['skill/sql', 'skill/machine-learning', 'tool/kubernetes'],
      PROFILE.map(({ skill }) => skill),
    ),
  'a learning path to several goals': (store) =>
    findLearningPath(store, { have: PROFILE, goals: [ROLE, 'skill/federated-learning', 'challenge/model-drift'] }),
  'skills for challenges': async (store) =>
    findSkillsForChallenges(store, { challenges: await challenges(store), have: ['tool/docker'], first: 50 }),
  'a curriculum': (store) =>
    findCurriculumCoverage(store, {
      units: [
        { title: 'One', skills: ['skill/machine-learning', 'tool/docker', 'skill/networking'] },
        { title: 'Two', skills: ['skill/statistics', 'skill/python', 'skill/networking'] },
      ],
      target: ROLE,
    }),
  'careers with few steps': (store) => careers(store, { role: 'role/data-analyst' }, 'FEWEST_STEPS'),
  'careers with few new skills': (store) => careers(store, { role: 'role/data-analyst' }, 'FEWEST_NEW_SKILLS'),
  'careers by pay': (store) => careers(store, { stage: 'career-stage/entry-level' }, 'HIGHEST_PAY'),
  'what is similar to concepts of every kind': async (store) => {
    const { items } = await store.listConcepts({ kinds: CONCEPT_KINDS }, { first: 1000 });
    const kinds = CONCEPT_KINDS.map((kind) => items.filter((concept) => concept.kind === kind).slice(0, 3));
    return findSimilar(store, { concepts: kinds.flat(), first: 5 });
  },
  'skills for a profile': (store) => recommendSkills(store, { have: PROFILE, first: 50 }),
  'skills towards a role': (store) => recommendSkills(store, { have: PROFILE, goal: ROLE, first: 50 }),
  'roles for a profile': (store) => recommendRoles(store, { have: PROFILE, first: 50 }),
  'a search by some of the words': (store) => search(store, { text: 'lead data platform engineer' }, { first: 50 }),
  'a search for a name spelled wrongly': (store) => search(store, { text: 'Kubernets' }, { first: 5 }),
  'skills in an advert': (store) =>
    extractSkills(store, {
      text: 'You have experience with Python, R, Kubernetes and CI/CD. Building monitoring of models in production.',
    }),
  'careers from skills': (store) => careers(store, { skills: ['skill/python', 'skill/sql'] }, 'FEWEST_NEW_SKILLS'),
};

function careers(store: GraphStore, from: CareerStart, optimise: 'FEWEST_STEPS' | 'FEWEST_NEW_SKILLS' | 'HIGHEST_PAY') {
  return findCareerPaths(store, { from, to: 'role/head-of-ai-infrastructure', optimise, maxSteps: 8, first: 5 });
}

async function challenges(store: GraphStore): Promise<string[]> {
  const { items } = await store.listConcepts({ kinds: ['CHALLENGE'] }, { first: 1000 });
  return items.map(({ id }) => id);
}

/** The answers over the guide graph: right by a slower way of working them out, and the same in every engine. */
export function describeAnswers(name: string, openStore: OpenStore): void {
  describe(`${name} answers on the guide graph`, () => {
    let opened: OpenedStore;
    let embedded: OpenedStore;
    beforeAll(async () => {
      [opened, embedded] = [await openStore(), await openEmbedded()];
      for (const { store } of [opened, embedded]) await seedGraph(store, 'seed');
    }, 300_000);
    afterAll(() => Promise.all([opened.destroy(), embedded.destroy()]));

    // The first time that Neo4j sees a statement it plans it, which takes longer than running it.
    it.each(Object.entries(QUESTIONS))(
      '%s, as the embedded engine does',
      async (_, ask) => {
        expect(await ask(opened.store)).toEqual(await ask(embedded.store));
      },
      300_000,
    );

    it('a gap with what the target and all it inherits from need', async () => {
      const { store } = opened;
      const naive = naiveGraph(store);
      const needed = await naive.needs(ROLE);
      const held = await naive.meets(PROFILE.map(({ skill }) => skill));
      const gap = await findSkillGap(store, { have: PROFILE, target: ROLE });
      const missing = gap.missing.map(({ need }) => need);
      const all = [...gap.met, ...gap.partly.map(({ need }) => need), ...missing];
      const listed = new Set(all.flatMap(({ skill, alternatives }) => [skill, ...alternatives]));
      for (const skill of listed) expect(needed).toContain(skill);
      for (const skill of await naive.needsAlone(ROLE)) expect(listed).toContain(skill);
      for (const { skill } of gap.met) expect(held.has(skill)).toBe(true);
      for (const { need } of gap.partly) expect(held.has(need.skill)).toBe(true);
      for (const { skill, alternatives } of missing)
        expect([skill, ...alternatives].some((id) => held.has(id))).toBe(false);
      const weigh = (needs: readonly { weight: number }[]): number =>
        needs.reduce((sum, { weight }) => sum + weight, 0);
      const partly = gap.partly.reduce(
        (sum, { need, heldLevel, neededLevel }) => sum + (need.weight * heldLevel) / neededLevel,
        0,
      );
      expect(gap.coverage).toBeCloseTo((weigh(gap.met) + partly) / weigh(all), 10);
    });

    it('a learning path that holds all that is missing, every step after its prerequisites', async () => {
      const { store } = opened;
      const naive = naiveGraph(store);
      const gap = await findSkillGap(store, { have: PROFILE, target: ROLE });
      const path = await findLearningPath(store, { have: PROFILE, goals: [ROLE] });
      const phaseOf = new Map(
        path.phases.flatMap(({ index, steps }) => steps.map(({ skill }) => [skill, index] as const)),
      );
      const known = new Set(path.alreadyKnown);
      const toLearn = [...gap.missing, ...gap.partly].map(({ need }) => need.skill);
      for (const skill of toLearn.filter((id) => id.startsWith('skill/'))) expect(phaseOf.has(skill)).toBe(true);
      expect(path.cycles).toEqual([]);
      for (const [skill, phase] of phaseOf) {
        const before = [...(await naive.prerequisites(skill))].filter((id) => !known.has(id));
        expect(phase).toBe(Math.max(-1, ...before.map((id) => phaseOf.get(id) ?? Infinity)) + 1);
      }
      const taken = path.phases.flatMap(({ steps }) => steps.flatMap(({ tools }) => tools));
      for (const tool of toLearn.filter((id) => id.startsWith('tool/')))
        expect([...taken, ...path.otherTools]).toContain(tool);
    });

    it('careers along relations of the graph, whose costs are what they show', async () => {
      const { store } = opened;
      const naive = naiveGraph(store);
      const { paths } = await findCareerPaths(store, {
        from: { role: 'role/data-analyst' },
        to: ROLE,
        optimise: 'FEWEST_NEW_SKILLS',
        maxSteps: 6,
        first: 10,
      });
      expect(paths.length).toBeGreaterThan(2);
      const relations = new Set((await store.listRelations(['LEADS_TO'])).map(({ from, to }) => `${from} ${to}`));
      for (const { cost, steps } of paths) {
        expect(steps.reduce((sum, { newSkills }) => sum + newSkills.length, 0)).toBe(cost);
        expect(new Set(steps.map(({ to }) => to)).size).toBe(steps.length);
        for (const { from, to, newSkills, keptSkills } of steps) {
          expect(relations).toContain(`${from} ${to}`);
          const needed = await naive.needs(to);
          const listed = [...newSkills.flatMap(({ skill, alternatives }) => [skill, ...alternatives]), ...keptSkills];
          for (const skill of listed) expect(needed).toContain(skill);
        }
      }
      expect(paths.map(({ cost }) => cost)).toEqual(paths.map(({ cost }) => cost).sort((a, b) => a - b));
    });

    it('a cover that addresses all that any skill does', async () => {
      const { store } = opened;
      const asked = await challenges(store);
      const { cover, uncovered, ranked } = await findSkillsForChallenges(store, { challenges: asked, first: 1000 });
      const covers = new Map(ranked.map(({ skill, covers: own }) => [skill, own.map(({ challenge }) => challenge)]));
      const covered = new Set(cover.flatMap((skill) => covers.get(skill) ?? []));
      expect(new Set([...covered, ...uncovered])).toEqual(new Set(asked));
      for (const skill of cover) {
        const others = new Set(cover.filter((id) => id !== skill).flatMap((id) => covers.get(id) ?? []));
        expect((covers.get(skill) ?? []).every((challenge) => others.has(challenge))).toBe(false);
      }
    });
  });
}

export async function openEmbedded(): Promise<OpenedStore> {
  const directory = await mkdtemp(join(tmpdir(), 'skills-graph-'));
  const store = await openEmbeddedStore({ directory });
  const destroy = async (): Promise<void> => {
    await store.close();
    await rm(directory, { recursive: true });
  };
  return { store, destroy };
}
