import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { TimedOut } from '../../src/domain/errors.ts';
import type { Execute } from '../../src/graphql/compiled-executor.ts';
import { CostCounter } from '../../src/graphql/cost.ts';
import type { GraphContext } from '../../src/graphql/context.ts';
import { takeTurnsWhenHeavy } from '../../src/graphql/heavy-turns.ts';
import { createSchema } from '../../src/graphql/schema.ts';

const light = parse('{ graph { version } }');
const heavy = parse('{ concepts(first: 100) { nodes { relations(first: 100) { nodes { id } } } } }');
const context = { signal: new AbortController().signal } as GraphContext;

/** An executor that tells how many operations it runs at once. */
function watchedExecutor() {
  const seen = { running: 0, most: 0, runs: 0 };
  const execute: Execute = async () => {
    seen.runs++;
    seen.most = Math.max(seen.most, ++seen.running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    seen.running--;
    return { data: {} };
  };
  return { seen, execute: takeTurnsWhenHeavy(execute, new CostCounter(createSchema())) };
}

describe('heavy operations', () => {
  it('run one at a time', async () => {
    const { seen, execute } = watchedExecutor();
    await Promise.all([1, 2, 3, 4].map(async () => execute(heavy, null, {}, context)));
    expect(seen.most).toBe(1);
  });

  it('do not hold up light ones, which run at once', async () => {
    const { seen, execute } = watchedExecutor();
    const waiting = execute(heavy, null, {}, context);
    await Promise.all([1, 2, 3].map(async () => execute(light, null, {}, context)));
    expect(seen.most).toBeGreaterThanOrEqual(3);
    await waiting;
  });

  it('are left out when nobody waits for them any more', async () => {
    const { seen, execute } = watchedExecutor();
    const first = execute(heavy, null, {}, context);
    const client = new AbortController();
    const second = execute(heavy, null, {}, { signal: client.signal } as GraphContext);
    client.abort(new TimedOut('The client went away.'));
    await first;
    expect(await second).toMatchObject({ data: null, errors: [{ extensions: { code: 'TIMED_OUT' } }] });
    expect(seen.runs).toBe(1);
  });

  it('go on after one that fails', async () => {
    let isFirst = true;
    const failing: Execute = () => {
      if (!isFirst) return Promise.resolve({ data: {} });
      isFirst = false;
      return Promise.reject(new Error('broken'));
    };
    const execute = takeTurnsWhenHeavy(failing, new CostCounter(createSchema()));
    await expect(execute(heavy, null, {}, context)).rejects.toThrow('broken');
    await expect(execute(heavy, null, {}, context)).resolves.toEqual({ data: {} });
  });
});
