import { describe, expect, it } from 'vitest';
import { scoreLabel, scoreLikeness } from '../../src/domain/label-score.ts';
import type { SearchQuery } from '../../src/store/graph-store.ts';
import { walkPages } from '../support/walk-pages.ts';
import type { OpenStore } from './graph-store.contract.ts';
import { withSmallGraph } from './with-store.ts';

export function describeSearch(openStore: OpenStore): void {
  describe('searching', () => {
    const store = withSmallGraph(openStore);

    async function found(query: SearchQuery): Promise<string[]> {
      const page = await store().search(query, { first: 100 });
      expect(page.total).toBe(page.items.length);
      return page.items.map(({ id }) => id);
    }

    it('finds labels that have a term for every term of the text, in any order, best first', async () => {
      expect(await found({ text: 'learning mach' })).toEqual([
        'skill/machine-learning',
        'role/ml-engineer',
        'pay-band/ml-engineer-eu',
      ]);
    });

    it('says which label matched and how well', async () => {
      const page = await store().search({ text: 'K8s' }, { first: 5 });
      expect(page.items.map(({ id, matched, score }) => ({ id, matched, score }))).toEqual([
        { id: 'tool/kubernetes', matched: 'K8s', score: 1 },
      ]);
      const [first] = (await store().search({ text: 'degree comp' }, { first: 1 })).items;
      expect(first?.score).toBe(scoreLabel('degree comp', 'Degree in Computer Science'));
    });

    it('wants a term of its own for every term of the text', async () => {
      expect(await found({ text: 'm m' })).toEqual(['skill/model-monitoring']);
      expect(
        (await store().search({ text: 'machine mach' }, { first: 5 })).items.every(({ score }) => score <= 0.4),
      ).toBe(true);
    });

    it('tells C++ from C and finds CI/CD', async () => {
      expect(await found({ text: 'C++' })).toEqual(['skill/c-plus-plus']);
      expect((await found({ text: 'ci/cd' }))[0]).toBe('skill/continuous-integration');
    });

    it('matches without accents and letter case', async () => {
      expect(await found({ text: 'DERIVE du modele' })).toEqual(['challenge/model-drift']);
    });

    it('finds hidden labels', async () => {
      expect((await found({ text: 'pyhton' }))[0]).toBe('skill/python');
    });

    it('looks for near spellings when nothing matches', async () => {
      const page = await store().search({ text: 'kubernets cluster' }, { first: 5 });
      expect(page.items.map(({ id }) => id)).toEqual(['tool/kubernetes']);
      expect(page.items[0]?.score).toBe(scoreLikeness('kubernets cluster', 'Kubernetes'));
    });

    it('finds nothing for a text without terms and for one that resembles nothing', async () => {
      expect(await found({ text: ' — ' })).toEqual([]);
      expect(await found({ text: '' })).toEqual([]);
      expect(await found({ text: 'zzzzqqqq' })).toEqual([]);
    });

    it('takes no character of the text for an operator', async () => {
      for (const text of [
        '"',
        'py*',
        'a OR b',
        'NOT python',
        '(',
        'text:python',
        '^p',
        "'; DROP",
        'a AND',
        '\\',
        '{}',
        '~',
      ]) {
        await expect(store().search({ text }, { first: 5 })).resolves.toBeDefined();
        await expect(store().suggest({ text }, 5)).resolves.toBeDefined();
      }
    });

    it('filters by kind, status and score', async () => {
      expect(await found({ text: 'machine', kinds: ['SKILL'] })).toEqual(['skill/machine-learning']);
      expect(await found({ text: 'data', statuses: ['DRAFT'] })).toEqual(['role/data-analyst']);
      expect(await found({ text: 'python', minScore: 1 })).toEqual(['skill/python']);
      expect(await found({ text: 'pytho', minScore: 1 })).toEqual([]);
    });

    it('looks in one language, and in English where a concept has none of it', async () => {
      const french = await store().search({ text: 'programmation', language: 'fr' }, { first: 5 });
      expect(french.items.map(({ matched }) => matched)).toEqual(['Programmation']);
      expect(await found({ text: 'programming', language: 'fr', kinds: ['SKILL'], minScore: 0.9 })).toEqual([]);
      expect(await found({ text: 'kubernetes', language: 'fr' })).toEqual(['tool/kubernetes']);
      expect((await found({ text: 'python', language: 'xx' }))[0]).toBe('skill/python');
    });

    it('pages through hits without gap or repetition', async () => {
      const whole = await found({ text: 'm' });
      expect(whole.length).toBeGreaterThan(4);
      const walked = await walkPages(2, (page) => store().search({ text: 'm' }, page));
      expect(walked.items.map((item) => (item as { id: string }).id)).toEqual(whole);
    });
  });

  describe('suggesting', () => {
    const store = withSmallGraph(openStore);

    it('lets only the last term be unfinished', async () => {
      const hits = await store().suggest({ text: 'machine lear' }, 10);
      expect(hits.map(({ id }) => id)).toEqual([
        'skill/machine-learning',
        'role/ml-engineer',
        'pay-band/ml-engineer-eu',
      ]);
      const unfinished = await store().suggest({ text: 'mach learning' }, 10);
      expect(unfinished.every(({ score }) => score <= 0.4)).toBe(true);
    });

    it('answers one label per concept, the best, and no more than asked for', async () => {
      const hits = await store().suggest({ text: 'pyth' }, 10);
      expect(hits.map(({ id, matched }) => [id, matched])).toEqual([['skill/python', 'Python']]);
      expect(await store().suggest({ text: 'm' }, 2)).toHaveLength(2);
      expect(await store().suggest({ text: 'm' }, 0)).toEqual([]);
    });

    it('forgives a misspelling', async () => {
      expect((await store().suggest({ text: 'comunication' }, 3)).map(({ id }) => id)).toEqual(['skill/communication']);
    });
  });
}
