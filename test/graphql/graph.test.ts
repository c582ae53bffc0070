import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONCEPT_KINDS, RELATION_TYPES, RELATIONS } from '../../src/domain/ontology.ts';
import { serveSmallGraph, type Service } from '../support/service.ts';

let service: Service;
beforeAll(async () => (service = await serveSmallGraph()));
afterAll(() => service.close());

describe('graph', () => {
  it('counts what there is and names its sources', async () => {
    const { graph } = await service.ask(`{
      graph { version concepts relations kinds { kind count } relationTypes { type count } sources { id licence attribution } }
    }`);
    const sum = (counts: { count: number }[]): number => counts.reduce((total, { count }) => total + count, 0);
    expect(graph.version).toBe(1);
    expect(sum(graph.kinds as { count: number }[])).toBe(graph.concepts);
    expect(sum(graph.relationTypes as { count: number }[])).toBe(graph.relations);
    expect(graph.relationTypes).toContainEqual({ type: 'HAS_STAGE', count: 2 });
    expect(graph.sources).toContainEqual({ id: 'source/guide', licence: 'CC-BY-4.0', attribution: null });
    expect(graph.sources).toHaveLength(3);
  });
});

describe('ontology', () => {
  it('is the table by which writes are checked', async () => {
    const { ontology } = await service.ask(`{
      ontology {
        kinds kindRules { kind description idPrefix properties }
        relations { type from to sameKind inverseName properties acyclic description }
      }
    }`);
    expect(ontology.kinds).toEqual(CONCEPT_KINDS);
    expect(ontology.relations.map(({ type }: { type: string }) => type)).toEqual(RELATION_TYPES);
    expect(ontology.relations).toContainEqual({ type: 'BROADER', ...RELATIONS.BROADER });
    expect(ontology.kindRules).toContainEqual({
      kind: 'CAREER_STAGE',
      description: 'A step within the career towards or in a role.',
      idPrefix: 'career-stage',
      properties: ['experienceYearsMin'],
    });
  });
});
