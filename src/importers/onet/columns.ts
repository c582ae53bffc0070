import { optional, required } from '../read-table.ts';

const occupation = required('O*NET-SOC Code');

export const OCCUPATION_COLUMNS = {
  code: occupation,
  title: required('Title'),
  description: optional('Description'),
};

export const ELEMENT_COLUMNS = {
  id: required('Element ID'),
  name: required('Element Name'),
  description: optional('Description'),
};

/** Skills and Knowledge: two rows for each occupation and element, importance (IM) and level (LV). */
export const RATING_COLUMNS = {
  code: occupation,
  element: required('Element ID'),
  scale: required('Scale ID'),
  value: required('Data Value'),
  suppress: optional('Recommend Suppress'),
  notRelevant: optional('Not Relevant'),
};

/** Technology Skills and Tools Used; only the former says what is hot and in demand. */
export const TOOL_COLUMNS = {
  code: occupation,
  example: required('Example'),
  commodity: required('Commodity Code'),
  commodityTitle: optional('Commodity Title'),
  hot: optional('Hot Technology'),
  inDemand: optional('In Demand'),
};

/** The text edition of O*NET keeps commodity titles in a table of their own. */
export const COMMODITY_COLUMNS = {
  code: required('Commodity Code'),
  title: required('Commodity Title'),
};

export const TASK_COLUMNS = {
  code: occupation,
  id: required('Task ID'),
  task: required('Task'),
  type: optional('Task Type'),
};

/** Which detailed work activities a task is made of. */
export const ACTIVITY_COLUMNS = {
  code: occupation,
  task: required('Task ID'),
  activity: required('DWA ID'),
  title: required('DWA Title'),
};

export const RELATED_COLUMNS = {
  code: occupation,
  related: required('Related O*NET-SOC Code'),
  tier: optional('Relatedness Tier'),
  index: optional('Index', 'Related Index'),
};

export const ZONE_COLUMNS = {
  zone: required('Job Zone'),
  name: required('Name'),
  experience: optional('Experience'),
  education: optional('Education'),
  training: optional('Job Training'),
};

export const OCCUPATION_ZONE_COLUMNS = {
  code: occupation,
  zone: required('Job Zone'),
};

export const EDUCATION_LEVEL_COLUMNS = {
  element: required('Element ID'),
  category: required('Category'),
  description: required('Category Description'),
};

export const EDUCATION_COLUMNS = {
  code: occupation,
  element: required('Element ID'),
  category: required('Category'),
  share: required('Data Value'),
  suppress: optional('Recommend Suppress'),
};

export const TITLE_COLUMNS = {
  code: occupation,
  title: required('Alternate Title', 'Reported Job Title'),
  short: optional('Short Title'),
};
