import type { SourceDescription } from '../source-concept.ts';
import type { OnetTable } from './files.ts';

export const ONET_SOURCE = 'source/onet';

/** Rows as the publisher counts them, by release and table. */
export const PUBLISHED_COUNTS: Readonly<Record<string, Partial<Record<OnetTable, number>>>> = {
  '29.2': {
    'occupation data': 1_016,
    skills: 61_530,
    knowledge: 58_014,
    'technology skills': 32_627,
    'tools used': 41_662,
    'task statements': 18_796,
    'tasks to dwas': 23_233,
    'related occupations': 18_460,
    'alternate titles': 56_560,
    'sample of reported titles': 7_796,
    'job zones': 923,
    'job zone reference': 5,
    'education, training, and experience': 36_209,
    'education, training, and experience categories': 41,
    'content model reference': 627,
    'unspsc reference': 4_262,
  },
};

export function describeOnet(release: string | null): SourceDescription {
  const database = release === null ? 'O*NET Database' : `O*NET ${release} Database`;
  return {
    id: ONET_SOURCE,
    name: 'O*NET',
    description: 'Occupational Information Network of the U.S. Department of Labor.',
    release,
    licence: 'CC BY 4.0',
    attribution:
      `This product includes information from the ${database} by the U.S. Department of Labor, Employment and ` +
      'Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. ' +
      'The information was modified: converted into the form of this graph, scaled to 0 to 1 and joined with other ' +
      'sources; USDOL/ETA has not approved, endorsed or tested these modifications.',
    url: 'https://www.onetcenter.org/database.html',
  };
}
