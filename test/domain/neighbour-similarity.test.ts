import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbourOverlap, neighbourSimilarity, type ChannelOverlap } from '../../src/domain/neighbour-similarity.ts';
import { CONCEPT_KINDS } from '../../src/domain/ontology.ts';
import { rarity } from '../../src/domain/rarity.ts';
import { similarityChannels } from '../../src/domain/similarity-channels.ts';
import { weightedJaccard } from '../../src/domain/weighted-jaccard.ts';

const similarity = (channels: readonly ChannelOverlap[], isParentOrChild = false): number =>
  neighbourSimilarity(neighbourOverlap(channels), isParentOrChild);

const mass = (neighbours: number): number => neighbours * 100 * rarity(10);

describe('weighted Jaccard', () => {
  it('is the Jaccard index where all weights are 1', () => {
    const members = fc.uniqueArray(fc.nat(9));
    fc.assert(
      fc.property(members, members, (a, b) => {
        const shared = a.filter((member) => b.includes(member)).length;
        const union = new Set([...a, ...b]).size;
        expect(weightedJaccard(shared, a.length, b.length)).toBe(union === 0 ? 0 : shared / union);
      }),
    );
  });
});

describe('rarity', () => {
  it('falls with the number of those who share, and is never 0', () => {
    expect([1, 10, 1000, 1_000_000].map(rarity)).toEqual([6909, 4615, 693, 1]);
    expect(rarity(0)).toBe(rarity(1));
  });
});

describe('similarity of neighbours', () => {
  const channel = (shared: number, total: number, otherTotal: number, factor = 1) => ({
    factor,
    shared: mass(shared),
    total: mass(total),
    otherTotal: mass(otherTotal),
  });

  it('stays between 0 and 1 and grows with what is shared', () => {
    expect(similarity([channel(0, 5, 5)])).toBe(0);
    const few = similarity([channel(2, 5, 5)]);
    const many = similarity([channel(4, 5, 5)]);
    expect(few).toBeGreaterThan(0);
    expect(many).toBeGreaterThan(few);
    expect(similarity([channel(500, 500, 500)], true)).toBeLessThanOrEqual(1);
  });

  it('trusts much evidence more than little', () => {
    expect(similarity([channel(40, 40, 40)])).toBeGreaterThan(0.9);
    expect(similarity([channel(1, 1, 1)])).toBeLessThan(0.7);
  });

  it('weighs channels by factor and leaves out those where nothing is known of the one asked about', () => {
    const alike = channel(5, 5, 5, 3);
    const unlike = channel(0, 5, 5, 1);
    const unknown = channel(0, 0, 5, 100);
    const alone = similarity([alike]);
    expect(similarity([alike, unlike])).toBeCloseTo(0.75 * alone, 5);
    expect(similarity([alike, unknown])).toBe(alone);
  });

  it('counts a step of the hierarchy on top', () => {
    expect(similarity([], true)).toBe(0.3);
    expect(similarity([channel(2, 5, 5)], true)).toBeGreaterThan(similarity([channel(2, 5, 5)]));
  });
});

describe('channels', () => {
  it('fit the ontology, with whole factors, and every kind but sources has some', () => {
    for (const kind of CONCEPT_KINDS) {
      const channels = similarityChannels(kind);
      expect(channels.length, kind).toBeGreaterThan(0);
      for (const { factor } of channels) expect(Number.isSafeInteger(factor)).toBe(true);
    }
    expect(similarityChannels('SKILL')).toContainEqual({ type: 'REQUIRES', direction: 'IN', factor: 4, always: false });
    expect(similarityChannels('SKILL')).not.toContainEqual(
      expect.objectContaining({ type: 'REQUIRES', direction: 'OUT' }),
    );
  });
});
