import type { SourceDescription } from '../source-concept.ts';

export const CODES_SOURCE = 'source/onet-soc-crosswalk';
export const NESTA_SOURCE = 'source/nesta-crosswalk';

export const CODES: SourceDescription = {
  id: CODES_SOURCE,
  name: 'O*NET-SOC, SOC and ISCO-08 code crosswalks',
  description: 'Which codes of O*NET-SOC 2010 and 2019, SOC 2010 and 2018 and ISCO-08 correspond.',
  release: 'O*NET-SOC 2019',
  licence: 'CC BY 4.0 (O*NET); public domain (BLS)',
  attribution:
    'Crosswalks of the O*NET Center, U.S. Department of Labor, used under the CC BY 4.0 license and modified in ' +
    'format; SOC 2010 to ISCO-08 after the Bureau of Labor Statistics, as prepared by Hardy, Keister and ' +
    'Lewandowski (IBS, ibs.org.pl).',
  url: 'https://www.onetcenter.org/crosswalks.html',
};

export const NESTA: SourceDescription = {
  id: NESTA_SOURCE,
  name: 'Nesta crosswalk of ESCO and O*NET',
  description: 'Occupations of ESCO 1.0.5 matched with those of O*NET 24.2 by experts and language models.',
  release: 'November 2020',
  licence: 'MIT, © 2021 Nesta',
  attribution:
    'Kanders, Djumalieva, Sleeman, Orlik (2020), Mapping Career Causeways, Nesta. Adapted: codes of O*NET-SOC 2010 ' +
    'were carried over to 2019, and matches were passed on to narrower occupations.',
  url: 'https://github.com/nestauk/mapping-career-causeways',
};
