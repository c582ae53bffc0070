import { useDebounced } from '../app/use-debounced.ts';
import { useAnswer } from '../app/use-answer.ts';
import { SuggestDocument, type ConceptKind, type SuggestQuery } from '../generated/operations.generated.ts';

export type Suggestion = SuggestQuery['suggest'][number];

const PAUSE_IN_TYPING = 120;

/** Completions of what is typed, and whether they belong to the text as it stands. */
export function useSuggestions(text: string, kinds?: readonly ConceptKind[]) {
  const prefix = useDebounced(text.trim(), PAUSE_IN_TYPING);
  const { data, loading } = useAnswer(SuggestDocument, { prefix, kinds: kinds ? [...kinds] : null }, prefix === '');
  const current = prefix !== '' && prefix === text.trim();
  return { suggestions: data?.suggest ?? [], waiting: text.trim() !== '' && (!current || loading) };
}
