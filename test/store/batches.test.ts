import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { InvalidInput, TimedOut } from '../../src/domain/errors.ts';
import type { ReadOptions } from '../../src/store/graph-store.ts';
import { Batches } from '../../src/store/neo4j/batches.ts';

describe('batches of questions', () => {
  let batches: Batches;
  let sent: string[][];
  let release: (() => void) | null;

  beforeEach(() => {
    batches = new Batches();
    sent = [];
    release = null;
  });

  async function shout(words: readonly string[], { signal }: ReadOptions): Promise<string[]> {
    sent.push([...words]);
    if (words.includes('slow')) {
      await new Promise<void>((resolve) => {
        release = resolve;
        signal?.addEventListener('abort', () => resolve());
      });
    }
    if (signal?.aborted) sent.push(['stopped']);
    if (words.includes('bad')) throw new InvalidInput('This one is bad.');
    return words.map((word) => word.toUpperCase());
  }

  function ask(question: string, options: ReadOptions & { items?: number } = {}): Promise<string> {
    return batches.ask({ shape: 'shout', question, items: options.items ?? 1, answerAll: shout }, options);
  }

  it('answers all that wait with one call, each its own', async () => {
    expect(await Promise.all(['a', 'b', 'c'].map((word) => ask(word)))).toEqual(['A', 'B', 'C']);
    expect(sent).toEqual([['a', 'b', 'c']]);
  });

  it('never adds to a batch that is under way, and holds the next one only for a while', async () => {
    const slow = ask('slow');
    await expect.poll(() => sent, { interval: 0 }).toHaveLength(1);
    const later = ['d', 'e'].map((word) => ask(word));
    expect(await Promise.all(later)).toEqual(['D', 'E']);
    expect(sent).toEqual([['slow'], ['d', 'e']]);
    release?.();
    expect(await slow).toBe('SLOW');
  });

  it('keeps batches within bounds', async () => {
    const words = Array.from({ length: 150 }, (_none, i) => `w${i}`);
    expect(await Promise.all(words.map((word) => ask(word)))).toEqual(words.map((word) => word.toUpperCase()));
    expect(sent.map((batch) => batch.length)).toEqual([64, 64, 22]);
    sent.length = 0;
    await Promise.all([ask('x', { items: 1_900 }), ask('y', { items: 200 }), ask('z', { items: 9_000 })]);
    expect(sent).toEqual([['x'], ['y'], ['z']]);
  });

  it('asks each question of a batch that failed alone', async () => {
    const answers = await Promise.allSettled(['a', 'bad', 'c'].map((word) => ask(word)));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(answers[1]).toMatchObject({ reason: expect.any(InvalidInput) as unknown });
    expect(sent).toEqual([['a', 'bad', 'c'], ['a'], ['bad'], ['c']]);
  });

  it('lets one caller go at once, and stops the work when the last has gone', async () => {
    const [first, last] = [new AbortController(), new AbortController()];
    const answers = Promise.allSettled([ask('slow', { signal: first.signal }), ask('b', { signal: last.signal })]);
    await expect.poll(() => sent, { interval: 0 }).toHaveLength(1);
    first.abort();
    await sleep(10);
    expect(sent).toEqual([['slow', 'b']]);
    last.abort();
    for (const answer of await answers) expect(answer).toMatchObject({ reason: expect.any(TimedOut) as unknown });
    await expect.poll(() => sent, { interval: 0 }).toEqual([['slow', 'b'], ['stopped']]);
  });

  it('does not send what nobody waits for any more', async () => {
    const controller = new AbortController();
    const answers = Promise.allSettled([ask('a', { signal: controller.signal }), ask('b')]);
    controller.abort();
    await answers;
    expect(sent).toEqual([['b']]);
    await expect(ask('c', { signal: AbortSignal.abort() })).rejects.toThrow(TimedOut);
  });
});
