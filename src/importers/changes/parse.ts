import { z } from 'zod';
import type { Change } from '../../domain/change.ts';
import {
  BASES,
  CONCEPT_KINDS,
  IMPORTANCES,
  INFLUENCE_TARGETS,
  RELATION_TYPES,
  STATUSES,
} from '../../domain/ontology.ts';

const evidence = { locator: z.string().nullable(), reason: z.string().nullable(), confidence: z.number().nullable() };

const CONTRIBUTION = z.object({
  source: z.string(),
  basis: z.enum(BASES),
  at: z.string(),
  name: z.string().nullable(),
  description: z.string().nullable(),
  status: z.enum(STATUSES),
  properties: z.record(z.string(), z.union([z.string(), z.number()])),
  labels: z.array(
    z.object({ text: z.string(), language: z.string(), role: z.enum(['PREFERRED', 'ALTERNATIVE', 'HIDDEN']) }),
  ),
  identifiers: z.array(z.object({ scheme: z.string(), value: z.string() })),
  evidence: z.array(z.object(evidence)),
});

const ASSERTION = z.object({
  ...evidence,
  source: z.string(),
  basis: z.enum(BASES),
  at: z.string(),
  rejects: z.literal(true).optional(),
  importance: z.enum(IMPORTANCES).nullish(),
  weight: z.number().nullish(),
  level: z.number().nullish(),
  anyOf: z.string().nullish(),
  openEnded: z.boolean().nullish(),
  influences: z.enum(INFLUENCE_TARGETS).nullish(),
  method: z.string().nullish(),
  vintage: z.string().nullish(),
});

const CHANGE = z.discriminatedUnion('op', [
  z.object({
    op: z.literal('concept'),
    id: z.string(),
    kind: z.enum(CONCEPT_KINDS),
    source: z.string(),
    contribution: CONTRIBUTION,
  }),
  z.object({
    op: z.literal('relation'),
    type: z.enum(RELATION_TYPES),
    from: z.string(),
    to: z.string(),
    source: z.string(),
    assertions: z.array(ASSERTION),
  }),
]);

/** Whether a value has the shape of a change; whether it fits the ontology is for `changeProblems` to say. */
export function isChange(value: unknown): value is Change {
  return CHANGE.safeParse(value).success;
}
