import { href } from '../app/route.ts';
import type { ConceptRef } from '../concepts/ConceptLink.tsx';

interface Start {
  readonly name: string;
  readonly link: string;
}

/** What can be asked about a concept, by its kind; the canvas is always first. */
export function startsFrom({ id, kind }: ConceptRef): Start[] {
  const canvas = { name: 'Open on the canvas', link: href('canvas', { ids: id }) };
  const gap = { name: 'My gap to this', link: href('ask/gap', { target: id }) };
  const learn = { name: 'What to learn first', link: href('ask/learn', { goals: id }) };
  const curriculum = { name: 'Check a curriculum', link: href('ask/curriculum', { target: id }) };
  const pathFrom = { name: 'Paths from here', link: href('ask/path', { from: id }) };
  const pathTo = { name: 'Paths to here', link: href('ask/path', { to: id }) };
  switch (kind) {
    case 'ROLE':
      return [canvas, pathTo, pathFrom, gap, learn, curriculum];
    case 'CAREER_STAGE':
      return [canvas, pathTo, pathFrom, gap, learn];
    case 'SKILL':
      return [canvas, learn, pathFrom];
    case 'CHALLENGE':
      return [canvas, { name: 'Skills that address it', link: href('ask/challenges', { challenges: id }) }, gap, learn];
    case 'RESPONSIBILITY':
      return [canvas, gap, learn];
    default:
      return [canvas];
  }
}
