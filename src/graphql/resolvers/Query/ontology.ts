import { CONCEPT_KINDS, RELATION_TYPES, kindRule, relationRule } from '../../../domain/ontology.ts';
import { kindPrefix } from '../../../domain/concept.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const ontology: NonNullable<QueryResolvers['ontology']> = () => ({
  kinds: CONCEPT_KINDS,
  kindRules: CONCEPT_KINDS.map((kind) => {
    const { description, properties } = kindRule(kind);
    return { kind, description, idPrefix: kindPrefix(kind), properties: Object.keys(properties) };
  }),
  relations: RELATION_TYPES.map((type) => {
    const { from, to, sameKind = false, properties, ...rule } = relationRule(type);
    return { type, ...rule, from: [...from], to: [...to], sameKind, properties: [...properties] };
  }),
});
