import { extractSkills as extract } from '../../../answers/extract-skills.ts';
import { toLanguage } from '../../language.ts';
import type { QueryResolvers } from '../../types.generated.ts';

/** The length of the text bounds the answer, so `first` has no limit of its own. */
export const extractSkills: NonNullable<QueryResolvers['extractSkills']> = (_, input, { store, options }) =>
  extract(store, { ...input, language: toLanguage(input.language) }, options);
