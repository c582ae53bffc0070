import type { ChallengeResolvers } from './../types.generated.ts';
import { conceptFields } from '../concept-fields.ts';
import { toConnection } from '../connections.ts';
import { toPage } from '../page.ts';
import { conceptsField, relationField } from '../relation-field.ts';
import type { Complete } from '../complete.ts';

export const Challenge: ChallengeResolvers = {
  ...conceptFields,
  addressedBy: async ({ id }, { kinds, ...args }, context) =>
    toConnection(await context.loaders.addressing.load({ id, kinds, page: toPage(args, context) }), args.after),
  facedBy: relationField({ types: ['FACES'], direction: 'IN' }),
  broader: conceptsField({ types: ['BROADER'], direction: 'OUT' }),
  narrower: relationField({ types: ['BROADER'], direction: 'IN' }),
} satisfies Complete<'Challenge'>;
