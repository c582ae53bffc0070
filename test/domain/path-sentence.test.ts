import { describe, expect, it } from 'vitest';
import { pathSentence } from '../../src/domain/path-sentence.ts';

const nameOf = (id: string): string => id.split('/')[1] ?? id;

describe('a path as a sentence', () => {
  it('reads each step in the direction in which it is walked', () => {
    const relations = [
      { type: 'REQUIRES', from: 'role/analyst', to: 'skill/sql' },
      { type: 'REQUIRES', from: 'role/analyst', to: 'skill/statistics' },
    ] as const;
    expect(pathSentence(['skill/sql', 'role/analyst', 'skill/statistics'], relations, nameOf)).toBe(
      'sql is required by analyst, which requires statistics.',
    );
  });

  it('without steps is about the goal itself', () => {
    expect(pathSentence(['skill/sql'], [], nameOf)).toBe('sql is the goal itself.');
  });
});
