import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins first: the tests on Neo4j, which are one file, then those that start programs. */
const ORDER = ['neo4j', 'processes'];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}

function rank({ project }: TestSpecification): number {
  const place = ORDER.indexOf(project.name);
  return place < 0 ? ORDER.length : place;
}
