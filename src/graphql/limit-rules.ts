import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { Lexer, Source, TokenKind, type ValidationContext, type ValidationRule } from 'graphql';
import { limitExceeded, requestRefused } from './limit-exceeded.ts';
import type { Limits } from './limits.ts';

/** Validation rules for the shape of a document. The library counts; we refuse, in words that help. */
export function limitRules({ depth, aliases }: Limits): ValidationRule[] {
  const advice = {
    depth: 'Ask for what lies deeper in a second request.',
    aliases: 'Spread the fields over several requests.',
  };
  const judge =
    (limit: 'depth' | 'aliases', allowed: number) =>
    (context: ValidationContext | null, { n: price }: { n: number }): void => {
      if (price > allowed) context?.reportError(requestRefused(limitExceeded(limit, allowed, price, advice[limit])));
    };
  return [
    maxDepthRule({ n: Infinity, flattenFragments: true, onAccept: [judge('depth', depth)] }),
    maxAliasesRule({ n: Infinity, onAccept: [judge('aliases', aliases)] }),
  ];
}

/**
 * Throws LimitExceeded when the document is too long, or has too many tokens, comments among them: asked before anything
 * is built from it.
 */
export function refuseLongDocument(document: string, { documentCharacters, tokens }: Limits): void {
  if (document.length > documentCharacters) {
    const advice = 'Send long texts as variables, and what is left in several requests.';
    throw limitExceeded('documentCharacters', documentCharacters, document.length, advice);
  }
  if (document.length <= tokens) return;
  const lexer = new Lexer(new Source(document));
  let price = 0;
  try {
    for (let last = lexer.token; last.kind !== TokenKind.EOF; last = lexer.token) {
      lexer.advance();
      // The lexer passes comments over, and the parser keeps them.
      for (let { next } = last; next !== null && next !== lexer.token; next = next.next) price++;
      if (lexer.token.kind !== TokenKind.EOF) price++;
    }
  } catch {
    return; // Not GraphQL: the parser says so, with the place.
  }
  if (price > tokens) throw limitExceeded('tokens', tokens, price, 'Ask for less, or in several requests.');
}
