import { required, optional } from '../read-table.ts';

/** O*NET-SOC 2010 to O*NET-SOC 2019. */
export const RECODED_COLUMNS = {
  old: required('O*NET-SOC 2010 Code'),
  oldTitle: optional('O*NET-SOC 2010 Title'),
  current: required('O*NET-SOC 2019 Code'),
};

/** O*NET-SOC 2019 to SOC 2018. */
export const SOC_COLUMNS = {
  onet: required('O*NET-SOC 2019 Code'),
  soc: required('2018 SOC Code'),
  title: required('2018 SOC Title'),
};

/** O*NET-SOC 2010 to SOC 2018. */
export const OLD_SOC_COLUMNS = {
  old: required('O*NET-SOC 2010 Code'),
  soc: required('2018 SOC Code'),
};

/** SOC 2010 to ISCO-08. */
export const ISCO_COLUMNS = {
  soc: required('soc10', '2010 SOC Code'),
  isco: required('isco08', 'ISCO-08 Code'),
};

/** Nesta's crosswalk of ESCO 1.0.5 to O*NET 24.2. */
export const NESTA_COLUMNS = {
  uri: required('concept_uri'),
  onet: required('onet_code'),
  similarity: optional('semantic_similarity'),
  confidence: required('confidence'),
};
