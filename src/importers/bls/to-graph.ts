import { conceptId, type Properties } from '../../domain/concept.ts';
import type { Draft, Origin } from '../draft.ts';
import type { WageRecord } from './parse.ts';

export const BLS_SOURCE = 'source/bls-oews';
export const UNITED_STATES = conceptId('REGION', 'united-states');

/** Adds the pay of an occupation, in the United States and in no other place, and ties it to the roles. */
export function addWage(
  draft: Draft,
  wage: WageRecord,
  roles: readonly { readonly id: string; readonly reason: string | null }[],
  year: number | null,
  origin: Origin,
): void {
  const id = conceptId('PAY_BAND', `bls-oews-${wage.code}`);
  const when = year === null ? '' : ` ${year}`;
  const said = {
    name: `${wage.title}, United States${when}`,
    description: describe(wage),
    properties: propertiesOf(wage, year),
    identifiers: [{ scheme: 'bls-oews', value: wage.code }],
    locator: `OCC_CODE ${wage.code}`,
  };
  if (!draft.addConcept({ id, kind: 'PAY_BAND', ...said }, origin)) return;
  draft.addRelation({ type: 'IN_REGION', from: id, to: UNITED_STATES, locator: said.locator }, origin);
  for (const { id: role, reason } of roles) {
    draft.addRelation({ type: 'PAYS', from: role, to: id, reason, locator: said.locator }, origin);
  }
}

function propertiesOf(wage: WageRecord, year: number | null): Properties {
  const { percentile10, percentile25, median, percentile75, percentile90 } = wage;
  const spread = { percentile10, percentile25, median, percentile75, percentile90 };
  const figures = { min: percentile10, max: percentile90, ...spread, year };
  const known = Object.entries(figures).filter((entry): entry is [string, number] => entry[1] !== null);
  return { ...Object.fromEntries(known), currency: 'USD', period: wage.period };
}

function describe({ percentile25, percentile75, percentile90, median, period }: WageRecord): string {
  const figure = (value: number): string => value.toLocaleString('en-US');
  const per = period === 'YEAR' ? 'a year' : 'an hour';
  const half =
    percentile25 !== null && percentile75 !== null
      ? ` The middle half earns ${figure(percentile25)} to ${figure(percentile75)} US dollars ${per}.`
      : '';
  const open = percentile90 === null ? ' The upper end lies above what the bureau publishes.' : '';
  const middle = median === null ? '' : ` Half earn less than ${figure(median)}.`;
  return `From the 10th to the 90th percentile of wages in the United States.${half}${middle}${open}`;
}
