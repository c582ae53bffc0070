import { describe, expect, it } from 'vitest';
import { extractSkills } from '../../src/answers/extract-skills.ts';
import { concept } from '../support/changes.ts';
import { countCalls } from '../support/count-calls.ts';
import { smallGraph } from '../support/small-graph.ts';
import { openGraph } from '../support/temporary-graph.ts';

const ADVERT = 'You have experience with Python 3, C++, CI/CD and Kubernetes. As machine learning engineer you work.';

describe('skills in a text', () => {
  it('are the skills and tools that it names, with offsets into the given string', async () => {
    const store = await openGraph(smallGraph);
    const mentions = await extractSkills(store, { text: ADVERT });
    expect(mentions.map(({ concept: id, text }) => [id, text])).toEqual([
      ['skill/python', 'Python 3'],
      ['skill/c-plus-plus', 'C++'],
      ['skill/continuous-integration', 'CI/CD'],
      ['tool/kubernetes', 'Kubernetes'],
      ['skill/machine-learning', 'machine learning'],
    ]);
    for (const { start, end, text, score } of mentions) {
      expect(ADVERT.slice(start, end)).toBe(text);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('are of other kinds when asked for', async () => {
    const store = await openGraph(smallGraph);
    const mentions = await extractSkills(store, { text: ADVERT, kinds: ['ROLE'] });
    expect(mentions.map(({ concept: id }) => id)).toEqual(['role/ml-engineer']);
  });

  it('are looked for in the language of the text, and in English where a concept has none in it', async () => {
    const store = await openGraph(smallGraph);
    const text = 'Compétences : apprentissage automatique, Statistique, Kubernetes';
    const mentions = await extractSkills(store, { text, language: 'fr' });
    expect(mentions.map(({ concept: id }) => id)).toEqual([
      'skill/machine-learning',
      'skill/statistics',
      'tool/kubernetes',
    ]);
  });

  it('are the surest ones, in order of appearance, when only some are wanted', async () => {
    const store = await openGraph(smallGraph);
    const all = await extractSkills(store, { text: ADVERT });
    const some = await extractSkills(store, { text: ADVERT, first: 2 });
    const surest = [...all].sort((a, b) => b.score - a.score).slice(0, 2);
    expect(some).toEqual(all.filter((mention) => surest.includes(mention)));
  });

  it('are never deprecated ones', async () => {
    const store = await openGraph(smallGraph);
    expect(await extractSkills(store, { text: 'Experience with Batch Scripting' })).toEqual([]);
  });

  it('include what was named a moment ago', async () => {
    const store = await openGraph(smallGraph);
    await extractSkills(store, { text: ADVERT });
    await store.commit({ changes: [concept('skill/weaving', { name: 'Basket weaving' })], actor: 'test' });
    const mentions = await extractSkills(store, { text: 'Experience in weaving baskets' });
    expect(mentions.map(({ concept: id }) => id)).toEqual(['skill/weaving']);
  });

  it('cost one store call while the graph stays as it is, and one for each time that others went first', async () => {
    const calls = countCalls(await openGraph(smallGraph));
    const { store, names } = calls;
    await extractSkills(store, { text: ADVERT });
    calls.reset();
    await extractSkills(store, { text: ADVERT.repeat(20) });
    expect(new Set(names)).toEqual(new Set(['version']));
  });
});
