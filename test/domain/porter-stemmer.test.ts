import { describe, expect, it } from 'vitest';
import { stem } from '../../src/domain/porter-stemmer.ts';

/** Examples that the paper gives for each of its steps. */
const PAPER: Readonly<Record<string, string>> = {
  caresses: 'caress',
  ponies: 'poni',
  cats: 'cat',
  agreed: 'agre',
  plastered: 'plaster',
  motoring: 'motor',
  sing: 'sing',
  conflated: 'conflat',
  sized: 'size',
  hopping: 'hop',
  falling: 'fall',
  hissing: 'hiss',
  filing: 'file',
  happy: 'happi',
  sky: 'sky',
  relational: 'relat',
  conditional: 'condit',
  vietnamization: 'vietnam',
  operator: 'oper',
  decisiveness: 'decis',
  triplicate: 'triplic',
  formative: 'form',
  electrical: 'electr',
  goodness: 'good',
  revival: 'reviv',
  adjustable: 'adjust',
  replacement: 'replac',
  adoption: 'adopt',
  effective: 'effect',
  probate: 'probat',
  rate: 'rate',
  cease: 'ceas',
  controll: 'control',
  roll: 'roll',
};

describe('stem', () => {
  it.each(Object.entries(PAPER))('of %s is %s, as the paper says', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  it('brings inflected and derived forms together', () => {
    expect(new Set(['manage', 'manages', 'managed', 'managing', 'management'].map(stem))).toEqual(new Set(['manag']));
  });

  it('leaves short words, numbers and other alphabets alone', () => {
    expect(['r', 'go', '2025', 'k8s', 'données'].map(stem)).toEqual(['r', 'go', '2025', 'k8s', 'données']);
  });
});
