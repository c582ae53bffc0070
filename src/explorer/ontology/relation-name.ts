import { useMemo } from 'react';
import { useAnswer } from '../app/use-answer.ts';
import { OntologyDocument, type RelationType } from '../generated/operations.generated.ts';

export type End = 'OUT' | 'IN' | 'BOTH';

export interface RelationNames {
  /** How the relation reads from one end: `requires`, `required by`; `related (incoming)` where both ends read alike. */
  readonly name: (type: RelationType, direction: End) => string;
  readonly description: (type: RelationType) => string | undefined;
}

/** Relations as words, from the ontology that the service publishes: a new relation needs no change here. */
export function useRelationNames(): RelationNames {
  const { data } = useAnswer(OntologyDocument, {});
  return useMemo(() => {
    const rules = new Map(data?.ontology.relations.map((rule) => [rule.type, rule]));
    return {
      name: (type, direction) => {
        const inverse = rules.get(type)?.inverseName ?? type;
        if (direction !== 'IN') return toWords(type);
        return inverse === type ? `${toWords(type)} (incoming)` : toWords(inverse);
      },
      description: (type) => rules.get(type)?.description,
    };
  }, [data]);
}

/** `HAS_STAGE` -> `has stage`. */
export function toWords(constant: string): string {
  return constant.toLowerCase().replaceAll('_', ' ');
}
