import { expect, it } from 'vitest';
import { OperationVersions } from '../../src/store/neo4j/operation-versions.ts';

/** Versions of a database that moves on by one each time it is asked. */
function countingVersions(): OperationVersions {
  let version = 0;
  return new OperationVersions(() => Promise.resolve(++version));
}

it('asks once for all reads of an operation', async () => {
  const versions = countingVersions();
  const operation = {};
  expect(versions.now(operation)).toBeNull();
  expect(await Promise.all([versions.find(operation), versions.find(operation)])).toEqual([1, 1]);
  expect(await versions.find(operation)).toBe(1);
  expect(versions.now(operation)).toBe(1);
});

it('asks for each operation, and for each read that belongs to none', async () => {
  const versions = countingVersions();
  expect(await versions.find({})).toBe(1);
  expect(await versions.find({})).toBe(2);
  expect(await versions.find()).toBe(3);
  expect(await versions.find()).toBe(4);
  expect(versions.now()).toBeNull();
});

it('asks again after a write of this process', async () => {
  const versions = countingVersions();
  const operation = {};
  await versions.find(operation);
  versions.written();
  expect(versions.now(operation)).toBeNull();
  expect(await versions.find(operation)).toBe(2);
});

it('asks again after it could not be told', async () => {
  let times = 0;
  const versions = new OperationVersions(() =>
    ++times === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(7),
  );
  const operation = {};
  await expect(versions.find(operation)).rejects.toThrow('gone');
  expect(await versions.find(operation)).toBe(7);
});

it('takes a version that comes with something else, unless this process has written meanwhile', async () => {
  const versions = countingVersions();
  const [operation, other] = [{}, {}];
  expect(
    await versions.learn(
      operation,
      () => Promise.resolve('found at 9'),
      () => 9,
    ),
  ).toBe('found at 9');
  expect(versions.now(operation)).toBe(9);
  const slow = versions.learn(
    other,
    () => Promise.resolve('found at 9'),
    () => 9,
  );
  versions.written();
  await slow;
  expect(versions.now(other)).toBeNull();
});
