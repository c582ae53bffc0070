import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.ts';

const types = Object.values(createSchema().getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const own = types.filter(({ name }) => !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name));

interface Field {
  readonly name: string;
  readonly description?: string | null;
  readonly args?: readonly { readonly name: string; readonly description?: string | null }[];
}

/** Every describable part of the schema, by its path. */
function parts(): Map<string, string | null | undefined> {
  const found = new Map<string, string | null | undefined>();
  for (const type of own) {
    found.set(type.name, type.description);
    if (isEnumType(type))
      for (const value of type.getValues()) found.set(`${type.name}.${value.name}`, value.description);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields() as Record<string, Field>)) {
      found.set(`${type.name}.${field.name}`, field.description);
      for (const arg of field.args ?? []) found.set(`${type.name}.${field.name}(${arg.name})`, arg.description);
    }
  }
  return found;
}

describe('the schema', () => {
  it('describes every type, field, argument and enum value', () => {
    const all = [...parts()];
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(([, description]) => !description?.trim()).map(([path]) => path)).toEqual([]);
  });
});
