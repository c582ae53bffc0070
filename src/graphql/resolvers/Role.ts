import type { RoleResolvers } from './../types.generated.ts';
import { conceptFields } from '../concept-fields.ts';
import { conceptsField, relationField } from '../relation-field.ts';
import { similarField } from '../similar-field.ts';
import { stagesField } from '../stages-field.ts';
import type { Complete } from '../complete.ts';

export const Role: RoleResolvers = {
  ...conceptFields,
  requires: relationField({ types: ['REQUIRES'], direction: 'OUT' }),
  tools: relationField({ types: ['USES'], direction: 'OUT' }),
  responsibilities: relationField({ types: ['HAS_RESPONSIBILITY'], direction: 'OUT' }),
  challenges: relationField({ types: ['FACES'], direction: 'OUT' }),
  practices: relationField({ types: ['APPLIES'], direction: 'OUT' }),
  stages: stagesField,
  leadsTo: relationField({ types: ['LEADS_TO'], direction: 'OUT' }),
  reachedFrom: relationField({ types: ['LEADS_TO'], direction: 'IN' }),
  collaborators: relationField({ types: ['COLLABORATES_WITH'], direction: 'OUT' }),
  factors: relationField({ types: ['INFLUENCES'], direction: 'IN' }),
  trends: relationField({ types: ['SHAPES'], direction: 'IN' }),
  pay: conceptsField({ types: ['PAYS'], direction: 'OUT' }),
  broader: conceptsField({ types: ['BROADER'], direction: 'OUT' }),
  narrower: relationField({ types: ['BROADER'], direction: 'IN' }),
  similar: similarField,
} satisfies Complete<'Role'>;
