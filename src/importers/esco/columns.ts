import { optional, required } from '../read-table.ts';

/** Skills, occupations, skill groups, ISCO groups and collections: one shape, with a column more or less. */
export const CONCEPT_COLUMNS = {
  uri: required('conceptUri'),
  label: required('preferredLabel'),
  alternatives: optional('altLabels'),
  hidden: optional('hiddenLabels'),
  status: optional('status'),
  description: optional('description'),
  definition: optional('definition'),
  code: optional('code'),
  iscoGroup: optional('iscoGroup'),
  skillType: optional('skillType'),
  reuseLevel: optional('reuseLevel'),
  schemes: optional('inScheme'),
};

/** A path of up to four groups a row; the deepest one is what the row is about. */
export const HIERARCHY_COLUMNS = {
  uri0: required('Level 0 URI'),
  label0: required('Level 0 preferred term'),
  uri1: optional('Level 1 URI'),
  label1: optional('Level 1 preferred term'),
  uri2: optional('Level 2 URI'),
  label2: optional('Level 2 preferred term'),
  uri3: optional('Level 3 URI'),
  label3: optional('Level 3 preferred term'),
  description: optional('Description'),
};

export const OCCUPATION_SKILL_COLUMNS = {
  occupation: required('occupationUri'),
  relation: required('relationType'),
  skill: required('skillUri'),
};

/** The types in the publisher's table are wrong (they repeat the related skill's), so they are not read. */
export const SKILL_SKILL_COLUMNS = {
  skill: required('originalSkillUri'),
  relation: required('relationType'),
  related: required('relatedSkillUri'),
};

export const BROADER_COLUMNS = {
  uri: required('conceptUri'),
  broader: required('broaderUri'),
};
