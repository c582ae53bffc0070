import { conceptId } from '../../domain/concept.ts';
import { cleanLine } from '../clean-text.ts';
import type { Draft, Origin } from '../draft.ts';
import type { Correspondence } from './match.ts';

/** A pair of codes and the row that says so. */
export interface CodePair {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly origin: Origin;
}

const METHOD = 'official crosswalk';

const retiredId = (code: string): string => conceptId('ROLE', `onet-soc-2010-${code}`);
export const socId = (code: string): string => conceptId('COLLECTION', `soc-2018-${code}`);

/** Occupations of O*NET-SOC 2010 that are gone from 2019, each with those that took its place. */
export function addRecoded(
  draft: Draft,
  pairs: readonly CodePair[],
  codes: Correspondence,
  roles: ReadonlyMap<string, string>,
): void {
  for (const { from, to, title, origin } of pairs) {
    // A code that lives on is the same concept; how 2010 cut it is not for this graph to keep.
    if (roles.has(from)) continue;
    const id = retiredId(from);
    if (!draft.has(id)) {
      const identifiers = [{ scheme: 'onet-soc-2010', value: from }];
      const said = { name: cleanLine(title) || from, status: 'DEPRECATED' as const, identifiers, locator: from };
      if (!draft.addConcept({ id, kind: 'ROLE', ...said }, origin)) continue;
    }
    const ends = { from: id, to: roles.get(to) ?? to };
    const { type, weight } = codes.match(from, to);
    const locator = '2010_to_2019_Crosswalk';
    const vintage = 'O*NET-SOC 2010 / O*NET-SOC 2019';
    if (draft.addRelation({ type, ...ends, weight, method: METHOD, vintage, locator }, origin)) {
      draft.addRelation({ type: 'REPLACED_BY', ...ends, locator }, origin);
    }
  }
}

/** Groups of SOC 2018, and which O*NET occupation belongs to which. */
export function addSoc(
  draft: Draft,
  pairs: readonly CodePair[],
  codes: Correspondence,
  roles: ReadonlyMap<string, string>,
): void {
  for (const { from, to, title, origin } of pairs) {
    const id = socId(to);
    if (!draft.has(id)) {
      const identifiers = [{ scheme: 'soc-2018', value: to }];
      const said = { name: `${cleanLine(title)} (SOC 2018)`, identifiers, locator: to };
      if (!draft.addConcept({ id, kind: 'COLLECTION', ...said }, origin)) continue;
    }
    const { type, weight } = codes.match(from, to);
    const said = { weight, method: METHOD, vintage: 'O*NET-SOC 2019 / SOC 2018', locator: '2019_to_SOC_Crosswalk' };
    draft.addRelation({ type, from: roles.get(from) ?? from, to: id, ...said }, origin);
  }
}

/** SOC 2018 to ISCO-08, by way of the SOC 2010 codes that the SOC 2018 ones come from. */
export function addIsco(
  draft: Draft,
  pairs: readonly CodePair[],
  codes: Correspondence,
  groups: ReadonlyMap<string, string>,
): void {
  for (const { from, to, title, origin } of pairs) {
    const { type, weight } = codes.match(from, to);
    const said = {
      weight,
      method: `${METHOD}s, by way of SOC 2010`,
      vintage: 'SOC 2018 / SOC 2010 / ISCO-08',
      reason: `SOC 2018 ${from} comes from SOC 2010 ${title}, which corresponds to ISCO-08 ${to}.`,
    };
    const ends = { from: socId(from), to: groups.get(to) ?? `ISCO-08 ${to}` };
    draft.addRelation({ type, ...ends, ...said, locator: 'soc2010_isco08' }, origin);
  }
}
