import { GraphQLError } from 'graphql';
import { LimitExceeded } from '../domain/errors.ts';
import { LIMIT_SETTINGS, type Limits } from './limits.ts';

const WORDS: Readonly<Record<keyof Limits, string>> = {
  pageSize: 'items of one page',
  ids: 'items in one list',
  searchCharacters: 'characters to search for',
  textCharacters: 'characters to look through',
  subgraphConcepts: 'concepts of one subgraph',
  steps: 'steps from a concept',
  depth: 'levels of selections',
  cost: 'objects in the worst case',
  aliases: 'aliases',
  documentCharacters: 'characters of the document',
  tokens: 'tokens of the document',
  comparisons: 'comparisons of fields that are selected again',
  bodyBytes: 'bytes of the request',
  bodyFields: 'fields of objects and items of lists in the request',
  answerCharacters: 'characters of the answer, or more',
  timeoutMs: 'milliseconds of work',
};

/** The refusal of a request that asks for more than it may: names the limit, the price, the setting and a way out. */
export function limitExceeded(limit: keyof Limits, allowed: number, price: number, advice: string): LimitExceeded {
  const setting = LIMIT_SETTINGS[limit];
  return new LimitExceeded(
    `The request asks for ${Number.isFinite(price) ? String(price) : 'countless'} ${WORDS[limit]}; the limit is ${allowed}. ${advice} The operator can raise ${setting}.`,
    { limit, allowed, price, setting },
  );
}

/** The same as an error of the request as a whole. */
export function requestRefused(error: LimitExceeded): GraphQLError {
  const extensions = { code: error.code, details: error.details, http: { status: 400 } };
  return new GraphQLError(error.message, { originalError: error, extensions });
}
