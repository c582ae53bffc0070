import { GraphQLError, parse, specifiedRules, validate, type GraphQLSchema } from 'graphql';
import { InvalidInput } from '../../domain/errors.ts';
import { limitRules } from '../../graphql/limit-rules.ts';
import type { Limits } from '../../graphql/limits.ts';
import type { AdmittedOperations } from './admitted-operations.ts';
import type { PersistedOperations } from './persisted-operations.ts';

/**
 * Admits every registered document at start, for as long as the process runs. Throws
 * InvalidInput that names every document which does not fit the schema or the limits.
 */
export function admitPersisted(
  persisted: PersistedOperations,
  schema: GraphQLSchema,
  limits: Limits,
  admitted: AdmittedOperations,
): void {
  const rules = [...specifiedRules, ...limitRules(limits)];
  const problems: string[] = [];
  for (const source of persisted.documents()) {
    try {
      const document = parse(source);
      const errors = validate(schema, document, rules);
      problems.push(...errors.map(({ message }) => `${firstLine(source)}: ${message}`));
      admitted.register(source, document);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      problems.push(`${firstLine(source)}: ${error.message}`);
    }
  }
  if (problems.length > 0) {
    throw new InvalidInput(`Persisted operations do not fit the schema:\n  ${problems.join('\n  ')}`, { problems });
  }
}

function firstLine(source: string): string {
  return source.trim().split('\n')[0] ?? '';
}
