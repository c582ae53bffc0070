import { optional, required } from '../read-table.ts';

/** Occupational Employment and Wage Statistics: one row for each occupation, figures in US dollars. */
export const WAGE_COLUMNS = {
  areaType: optional('AREA_TYPE'),
  code: required('OCC_CODE'),
  title: required('OCC_TITLE'),
  group: required('O_GROUP'),
  hour10: optional('H_PCT10'),
  hour25: optional('H_PCT25'),
  hourMedian: optional('H_MEDIAN'),
  hour75: optional('H_PCT75'),
  hour90: optional('H_PCT90'),
  year10: required('A_PCT10'),
  year25: optional('A_PCT25'),
  yearMedian: required('A_MEDIAN'),
  year75: optional('A_PCT75'),
  year90: required('A_PCT90'),
};
