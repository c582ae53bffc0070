import { readFile } from 'node:fs/promises';
import { isEnumType, isInterfaceType, isObjectType } from 'graphql';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { ontologyPage } from '../../src/domain/ontology-page.ts';
import { CONCEPT_KINDS, KINDS, RELATION_TYPES } from '../../src/domain/ontology.ts';
import { ontologySdl } from '../../src/graphql/ontology-sdl.ts';
import { createSchema, typeName } from '../../src/graphql/schema.ts';

const schema = createSchema();
const OPTIONS = { ...(JSON.parse(await readFile('.prettierrc.json', 'utf8')) as object) };

function enumValues(name: string): string[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum.`);
  return type.getValues().map((value) => value.name);
}

describe('what derives from the ontology table', () => {
  it('the SDL has its kinds and relations', () => {
    expect(enumValues('ConceptKind')).toEqual(CONCEPT_KINDS);
    expect(enumValues('RelationType')).toEqual(RELATION_TYPES);
  });

  it('the generated SDL file is up to date', async () => {
    const expected = await format(ontologySdl(), { ...OPTIONS, parser: 'graphql' });
    expect(await readFile('schema/enums.generated.graphql', 'utf8')).toBe(expected);
  });

  it('docs/ONTOLOGY.md is up to date', async () => {
    const expected = await format(ontologyPage(), { ...OPTIONS, parser: 'markdown' });
    expect(await readFile('docs/ONTOLOGY.md', 'utf8')).toBe(expected);
  });

  it.each(CONCEPT_KINDS)('%s has an object type with the fields of all concepts and its own properties', (kind) => {
    const type = schema.getType(typeName(kind));
    const concept = schema.getType('Concept');
    if (!isObjectType(type) || !isInterfaceType(concept)) throw new Error(`${kind} has no object type.`);
    expect(type.getInterfaces().map(({ name }) => name)).toEqual(['Concept', 'Node']);
    expect(Object.keys(type.getFields())).toEqual(expect.arrayContaining(Object.keys(KINDS[kind].properties)));
  });
});
