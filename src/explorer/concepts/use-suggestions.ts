import { useDebounced } from '../app/use-debounced.ts';
import { useAnswer } from '../app/use-answer.ts';
import { SuggestDocument, type ConceptKind, type SuggestQuery } from '../generated/operations.generated.ts';

export type Suggestion = SuggestQuery['suggest'][number];

const PAUSE_IN_TYPING = 120;

/**
 * Completions of what is typed, and whether those of the text as it stands are still to come. Until then only those of
 * the text before are offered that fit this one too: nobody picks what belongs to another word.
 */
export function useSuggestions(text: string, kinds?: readonly ConceptKind[]) {
  const prefix = useDebounced(text.trim(), PAUSE_IN_TYPING);
  const { data, loading } = useAnswer(SuggestDocument, { prefix, kinds: kinds ? [...kinds] : null }, prefix === '');
  const typed = text.trim();
  const waiting = typed !== '' && (prefix !== typed || loading);
  const found = typed === '' ? [] : (data?.suggest ?? []);
  return { suggestions: waiting ? found.filter((suggestion) => fits(suggestion, typed)) : found, waiting };
}

function fits({ text, concept }: Suggestion, typed: string): boolean {
  return [text, concept.name].some((name) => name.toLowerCase().includes(typed.toLowerCase()));
}
