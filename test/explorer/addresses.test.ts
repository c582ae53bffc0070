import { describe, expect, it } from 'vitest';
import { href, parseRoute } from '../../src/explorer/app/route.ts';
import { formatClaims, formatUnits, parseClaims, parseIds, parseUnits } from '../../src/explorer/ask/lists.ts';
import { addTo, hide, parseView, pin, toggle, viewLink } from '../../src/explorer/canvas/view.ts';

describe('the state in the address', () => {
  it('comes back as it was put in, whatever the text', () => {
    const link = href('search', { q: 'C++ & "R" #1?', kind: ['SKILL', 'TOOL'], source: null });
    const { room, rest, params } = parseRoute(link);
    expect([room, rest, params.get('q'), params.getAll('kind'), params.has('source')]).toEqual([
      'search',
      '',
      'C++ & "R" #1?',
      ['SKILL', 'TOOL'],
      false,
    ]);
  });

  it('keeps ids readable and takes them with their dots and slashes', () => {
    expect(href('concept/role/onet-15-1252.00')).toBe('#/concept/role/onet-15-1252.00');
    expect(parseRoute('#/concept/role/onet-15-1252.00').rest).toBe('role/onet-15-1252.00');
    expect(href('canvas', { ids: 'skill/a,skill/b' })).toBe('#/canvas?ids=skill/a,skill/b');
  });

  it('takes an address that was cut short as it stands', () => {
    expect(parseRoute('#/concept/%E0%A4%A').rest).toBe('%E0%A4%A');
    expect(parseRoute('#/search?q=%E0%A4%A').params.get('q')).toContain('%A');
  });

  it('holds a profile with levels, and drops levels outside 0 to 1', () => {
    const claims = [
      { skill: 'skill/python', level: 0.5 },
      { skill: 'skill/sql', level: null },
    ];
    expect(parseClaims(formatClaims(claims))).toEqual(claims);
    expect(parseClaims('skill/python:7')).toEqual([{ skill: 'skill/python', level: null }]);
    expect(parseIds('skill/a,,skill/a')).toEqual(['skill/a']);
  });

  it('holds a curriculum, also with a tilde in a title and with units that teach nothing', () => {
    const units = [
      { title: 'Week ~1~', skills: ['skill/a', 'skill/b'] },
      { title: 'Later', skills: [] },
    ];
    const { params } = parseRoute(href('ask/curriculum', { unit: formatUnits(units) }));
    expect(parseUnits(params.getAll('unit'))).toEqual(units);
  });

  it('holds a canvas with its pins and filters', () => {
    const empty = parseView(parseRoute('#/canvas'));
    const view = { ...pin(addTo(empty, ['skill/a', 'skill/b']), 'skill/a', { x: 10, y: -3 }), kindsOff: ['TOOL'] };
    expect(parseView(parseRoute(viewLink(view)))).toEqual(view);
  });

  it('takes a hidden concept off the canvas together with its pin and its selection', () => {
    const empty = parseView(parseRoute('#/canvas?ids=skill/a,skill/b&selected=skill/a&pins=skill/a:1:2'));
    const { ids, pins, selected } = hide(empty, 'skill/a');
    expect([ids, [...pins], selected]).toEqual([['skill/b'], [], null]);
  });

  it('switches a filter off and on', () => {
    expect(toggle(toggle([], 'TOOL'), 'SKILL')).toEqual(['TOOL', 'SKILL']);
    expect(toggle(['TOOL', 'SKILL'], 'TOOL')).toEqual(['SKILL']);
  });
});
