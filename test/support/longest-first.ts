import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins first: the tests on Neo4j, which are one file, then those that start browsers and programs. */
const ORDER = [/neo4j/, /explorer/, /server|command/];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const name = relative(import.meta.dirname, moduleId);
  const place = ORDER.findIndex((pattern) => pattern.test(name));
  return place < 0 ? ORDER.length : place;
}
