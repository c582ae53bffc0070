import { cleanText } from '../clean-text.ts';
import type { Draft } from '../draft.ts';
import type { ImportContext } from '../importer.ts';
import { EDUCATION_COLUMNS, EDUCATION_LEVEL_COLUMNS } from './columns.ts';
import type { EachRow } from './onet.ts';
import { educationName, isYes, parseShare } from './parse.ts';
import { educationId, roleId } from './to-graph.ts';

/** The element of the content model that asks for the required level of education. */
const REQUIRED_EDUCATION = '2.D.1';

/**
 * Levels of education as qualifications. What an occupation asks for is a distribution: each level is required with
 * the share of respondents as its weight, and the levels are alternatives of one another.
 */
export async function readEducation(eachRow: EachRow, draft: Draft, { report }: ImportContext): Promise<void> {
  await eachRow('education, training, and experience categories', EDUCATION_LEVEL_COLUMNS, (row) => {
    const { element, category, description } = row.cells;
    if (element.trim() !== REQUIRED_EDUCATION) {
      report.leaveOut(row.file, 'experience and training, not education');
      return;
    }
    const text = cleanText(description);
    const name = educationName(description);
    const identifiers = [{ scheme: 'onet-education', value: category.trim() }];
    const said = { name, description: text === name ? null : text, identifiers, locator: `2.D.1 category ${category}` };
    draft.addConcept({ id: educationId(category.trim()), kind: 'QUALIFICATION', ...said }, row);
  });
  await eachRow('education, training, and experience', EDUCATION_COLUMNS, (row) => {
    const { code, element, category, share, suppress } = row.cells;
    if (element.trim() !== REQUIRED_EDUCATION) {
      report.leaveOut(row.file, 'experience and training, not education');
      return;
    }
    if (isYes(suppress)) {
      report.leaveOut(row.file, 'the publisher recommends to suppress it');
      return;
    }
    const weight = parseShare(share);
    if (weight === null) {
      report.reject(row.file, row.line, `"${share}" is not a share of 0 to 100`);
      return;
    }
    if (weight === 0) {
      report.leaveOut(row.file, 'a level of education that nobody asks for');
      return;
    }
    const ends = { from: roleId(code.trim()), to: educationId(category.trim()) };
    const said = { weight, anyOf: 'onet-education', locator: 'Education, Training, and Experience' };
    draft.addRelation({ type: 'REQUIRES', ...ends, ...said }, row);
  });
}
