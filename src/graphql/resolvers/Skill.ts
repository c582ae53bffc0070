import type { SkillResolvers } from './../types.generated.ts';
import { SKILL_TYPES } from '../../domain/ontology.ts';
import { conceptFields } from '../concept-fields.ts';
import { learningOrderField } from '../learning-order-field.ts';
import { choiceProperty } from '../properties.ts';
import { conceptsField, relationField } from '../relation-field.ts';
import { similarField } from '../similar-field.ts';
import type { Complete } from '../complete.ts';

export const Skill: SkillResolvers = {
  ...conceptFields,
  skillType: ({ properties }) => choiceProperty(properties.skillType, SKILL_TYPES),
  addresses: relationField({ types: ['ADDRESSES'], direction: 'OUT' }),
  requiredBy: relationField({ types: ['REQUIRES'], direction: 'IN' }),
  tools: relationField({ types: ['USES', 'EXAMPLE_OF'], direction: 'BOTH', kinds: ['TOOL'] }),
  prerequisites: learningOrderField('IN'),
  unlocks: learningOrderField('OUT'),
  practices: relationField({ types: ['APPLIES'], direction: 'IN', kinds: ['PRACTICE'] }),
  developedIn: relationField({ types: ['DEVELOPS'], direction: 'IN' }),
  shapedBy: relationField({ types: ['SHAPES'], direction: 'IN' }),
  broader: conceptsField({ types: ['BROADER'], direction: 'OUT' }),
  narrower: relationField({ types: ['BROADER'], direction: 'IN' }),
  similar: similarField,
} satisfies Complete<'Skill'>;
