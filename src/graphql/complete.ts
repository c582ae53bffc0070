import type { Resolvers, ResolversParentTypes } from './types.generated.ts';

/**
 * The resolvers of a type, without a gap: a field may be left out only where the parent has one of the same name. A
 * field of the SDL that nothing answers is a compile error.
 */
export type Complete<Type extends keyof Resolvers & keyof ResolversParentTypes> = NonNullable<Resolvers[Type]> &
  Required<Omit<NonNullable<Resolvers[Type]>, keyof ResolversParentTypes[Type] | '__isTypeOf'>>;
