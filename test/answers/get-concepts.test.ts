import { describe, expect, it } from 'vitest';
import { getConcepts } from '../../src/answers/get-concepts.ts';
import { getKnownConcepts } from '../../src/answers/known-concepts.ts';
import { NotFound } from '../../src/domain/errors.ts';
import type { ConceptKind } from '../../src/domain/ontology.ts';
import { concept } from '../support/changes.ts';
import { openGraph } from '../support/temporary-graph.ts';

const CHANGES = [
  concept('tool/kubernetes', 'Kubernetes'),
  concept('skill/kubernetes-administration', 'Kubernetes administration'),
  concept('skill/explainable-ai', 'X-ray of models'),
  concept('tool/r', 'R'),
  concept('role/engineer', 'Engineer'),
];

/** The ids that are suggested for one that does not exist. */
async function suggested(id: string, kinds?: readonly ConceptKind[]): Promise<string[]> {
  const error = await getConcepts(await openGraph(CHANGES), [id], {}, kinds).catch((thrown: unknown) => thrown);
  if (!(error instanceof NotFound)) throw new Error(`${id} is there.`);
  const { suggestions } = error.details as { suggestions: Record<string, { id: string }[]> };
  return suggestions[id]?.map((suggestion) => suggestion.id) ?? [];
}

describe('an unknown id', () => {
  it('with the right slug and the wrong kind suggests the concept itself first', async () => {
    expect(await suggested('skill/kubernetes')).toEqual(['tool/kubernetes', 'skill/kubernetes-administration']);
  });

  it('with the wrong kind and a slip of the pen suggests what is near in spelling', async () => {
    expect(await suggested('skill/kubernets')).toContain('tool/kubernetes');
  });

  it('suggests only what makes sense where it was named', async () => {
    expect(await suggested('skill/kubernetes', ['SKILL'])).toEqual(['skill/kubernetes-administration']);
    expect(await suggested('skill/kubernetes', ['ROLE'])).toEqual([]);
  });

  it('of a letter or two suggests only what is called so', async () => {
    expect(await suggested('x')).toEqual([]);
    expect(await suggested('skill/ku')).toEqual([]);
    expect(await suggested('skill/r')).toEqual(['tool/r']);
  });
});

describe('unknown ids and ids of a wrong kind', () => {
  it('are told in one go, of one list', async () => {
    const error = getConcepts(await openGraph(CHANGES), ['skill/none', 'role/engineer'], {}, ['SKILL']);
    await expect(error).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringMatching(
        /There is no concept "skill\/none".*"role\/engineer" is a ROLE: expected SKILL/,
      ) as string,
      details: { missing: ['skill/none'], problems: ['"role/engineer" is a ROLE: expected SKILL.'] },
    });
  });

  it('are told in one go, of several inputs', async () => {
    const inputs = [
      { input: 'have', ids: ['role/engineer', 'skill/kubernets'], kinds: ['SKILL', 'TOOL'] },
      { input: 'target', ids: ['tool/r'], kinds: ['ROLE'] },
    ] as const;
    await expect(getKnownConcepts(await openGraph(CHANGES), inputs)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      details: {
        missing: ['skill/kubernets'],
        suggestions: {
          'skill/kubernets': expect.arrayContaining([{ id: 'tool/kubernetes', name: 'Kubernetes' }]) as unknown,
        },
        problems: [
          '"role/engineer" in "have" is a ROLE: expected SKILL or TOOL.',
          '"tool/r" in "target" is a TOOL: expected ROLE.',
        ],
      },
    });
  });
});
