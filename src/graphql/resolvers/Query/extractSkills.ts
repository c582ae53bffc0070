import { extractSkills as extract } from '../../../answers/extract-skills.ts';
import { toLanguage } from '../../language.ts';
import { toReadableText } from '../../search-text.ts';
import type { QueryResolvers } from '../../types.generated.ts';

/** The length of the text bounds the answer and its price, so `first` has no limit of its own. */
export const extractSkills: NonNullable<QueryResolvers['extractSkills']> = (_, input, { store, limits, options }) =>
  extract(store, { ...input, text: toReadableText(input.text, limits), language: toLanguage(input.language) }, options);
