import type { Change } from '../../domain/change.ts';
import { relationId } from '../../domain/relation.ts';
import { headingsOver, type Heading, type Outline } from './outline.ts';

/** One top-level section of the guide and how much of it the seed has. */
interface SectionCoverage {
  readonly heading: string;
  readonly lines: number;
  /** Lines that hold text and that no concept is located at. */
  readonly uncovered: readonly { readonly line: number; readonly text: string }[];
  /** Concepts and assertions about relations that are located in the section. */
  readonly concepts: number;
  readonly relationAssertions: number;
}

export interface SeedReport {
  /** Null when the guide's file is not there to compare with. */
  readonly sections: readonly SectionCoverage[] | null;
  /** Headings of the outline that are not on their line of the guide; null without the guide. */
  readonly misplacedHeadings: readonly string[] | null;
  /** Concepts and relations with an assertion that has neither a locator nor a reason. */
  readonly groundless: readonly string[];
  /** Challenges that no skill, or neither a practice nor a tool, addresses. */
  readonly unaddressed: readonly string[];
  /** Skills that no role, stage or responsibility requires or develops. */
  readonly loose: readonly string[];
}

/** Looks for what is missing in a seed: lines of the guide, grounds, remedies for challenges, uses of skills. */
export function reportSeed(outline: Outline, changes: readonly Change[], guide: readonly string[] | null): SeedReport {
  return {
    sections: guide && sectionCoverage(outline, changes, guide),
    misplacedHeadings: guide && misplacedHeadings(outline.sections, guide),
    groundless: groundless(changes),
    unaddressed: unaddressed(changes),
    loose: loose(changes),
  };
}

function sectionCoverage(outline: Outline, changes: readonly Change[], guide: readonly string[]): SectionCoverage[] {
  const located = changes.flatMap(locators);
  const conceptLines = new Set(located.filter(({ isConcept }) => isConcept).map(({ line }) => line));
  return outline.sections.map((section) => {
    const isHere = (line: number): boolean => headingsOver(outline, line)[0]?.line === section.line;
    const lines = guide.flatMap((text, index) => (isHere(index + 1) ? [{ line: index + 1, text }] : []));
    const here = located.filter(({ line }) => isHere(line));
    return {
      heading: section.heading,
      lines: lines.length,
      uncovered: lines.filter(({ line, text }) => text.trim() !== '' && !conceptLines.has(line)),
      concepts: new Set(here.filter(({ isConcept }) => isConcept).map(({ id }) => id)).size,
      relationAssertions: here.filter(({ isConcept }) => !isConcept).length,
    };
  });
}

function locators(change: Change): { id: string; line: number; isConcept: boolean }[] {
  const isConcept = change.op === 'concept';
  const id = isConcept ? change.id : relationId(change);
  return groundsOf(change).flatMap(({ locator }) => {
    const line = / > L(\d+)$/.exec(locator ?? '')?.[1];
    return line === undefined ? [] : [{ id, line: Number(line), isConcept }];
  });
}

interface Ground {
  readonly locator: string | null;
  readonly reason: string | null;
}

function groundsOf(change: Change): readonly Ground[] {
  return change.op === 'concept' ? (change.contribution?.evidence ?? []) : change.assertions;
}

function groundless(changes: readonly Change[]): string[] {
  const hasGround = ({ locator, reason }: Ground): boolean => Boolean(locator?.trim()) || Boolean(reason?.trim());
  return changes
    .filter((change) => groundsOf(change).length === 0 || !groundsOf(change).every(hasGround))
    .map((change) => (change.op === 'concept' ? change.id : relationId(change)));
}

function misplacedHeadings(headings: readonly Heading[], guide: readonly string[]): string[] {
  return headings.flatMap(({ heading, line, parts }) => {
    const found = (guide[line - 1] ?? '').replace(/^(- |\d+\. )/, '').replace(/:$/, '');
    return [...(found === heading ? [] : [`L${String(line)} ${heading}`]), ...misplacedHeadings(parts, guide)];
  });
}

function idsOf(changes: readonly Change[], prefix: string): string[] {
  return changes.flatMap((change) => (change.op === 'concept' && change.id.startsWith(prefix) ? [change.id] : []));
}

function unaddressed(changes: readonly Change[]): string[] {
  const helpers = new Map<string, Set<string>>();
  for (const change of changes) {
    if (change.op !== 'relation' || change.type !== 'ADDRESSES') continue;
    const kinds = helpers.get(change.to) ?? new Set();
    helpers.set(change.to, kinds.add(change.from.split('/')[0] ?? ''));
  }
  return idsOf(changes, 'challenge/').filter((id) => {
    const kinds = helpers.get(id) ?? new Set();
    return !kinds.has('skill') || !(kinds.has('practice') || kinds.has('tool'));
  });
}

function loose(changes: readonly Change[]): string[] {
  const held = new Set(
    changes.flatMap((change) =>
      change.op === 'relation' && (change.type === 'REQUIRES' || change.type === 'DEVELOPS') ? [change.to] : [],
    ),
  );
  return idsOf(changes, 'skill/').filter((id) => !held.has(id));
}
