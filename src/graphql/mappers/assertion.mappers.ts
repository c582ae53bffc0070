export type { RelationAssertion as AssertionMapper } from '../../domain/relation.ts';
