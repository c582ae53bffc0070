import { describe, expect, it } from 'vitest';
import { wrapText } from '../../src/explorer/ask/path/wrap-text.ts';
import { LabelPlaces } from '../../src/explorer/canvas/drawing/label-places.ts';
import { firstPlace } from '../../src/explorer/canvas/layout/first-place.ts';

const name = (x: number, y: number, width: number) => ({ x, y, gap: 10, width, height: 13 });

describe('names in the drawing of paths', () => {
  it('are broken at blanks, and cut where there is no blank or no line left', () => {
    expect(wrapText('Machine Learning Engineer', 18, 2)).toEqual(['Machine Learning', 'Engineer']);
    expect(wrapText('Donaudampfschifffahrtskapitän', 18, 2)).toEqual(['Donaudampfschifff…']);
    expect(wrapText('One Two Three Four', 5, 2)).toEqual(['One', 'Two …']);
  });
});

describe('names on the canvas', () => {
  it('stand to the right, or where they are not cut off', () => {
    const places = new LabelPlaces();
    expect(places.take(name(50, 20, 60), 300)).toEqual({ x: 60, y: 20 });
    expect(places.take(name(280, 20, 60), 300)).toEqual({ x: 210, y: 20 });
    expect(places.take(name(150, 80, 200), 300)).toEqual({ x: 50, y: 96.5 });
    expect(places.take(name(150, 120, 400), 300)).toBeNull();
  });

  it('never lie on each other or on a concept: a name without a place waits for more room', () => {
    const places = new LabelPlaces();
    places.start([{ x: 130, y: 20, radius: 6 }]);
    expect(places.take(name(100, 20, 100), 200)).toEqual({ x: 50, y: 36.5 });
    expect(places.take(name(100, 36, 100), 200)).toEqual({ x: 50, y: 52.5 });
    expect(places.take(name(100, 44, 100), 200)).toBeNull();
    places.start([]);
    expect(places.take(name(100, 44, 100), 200)).toEqual({ x: 50, y: 60.5 });
  });

  it('belong to concepts that start apart, however many come in around one', () => {
    const places = Array.from({ length: 100 }, (_, nth) => firstPlace(nth, { x: 500, y: 0 }));
    const nearest = places.map((place, index) =>
      Math.min(...places.filter((_, at) => at !== index).map(({ x, y }) => Math.hypot(place.x - x, place.y - y))),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(20);
  });
});
