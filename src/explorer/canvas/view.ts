import { href, type Route } from '../app/route.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the canvas shows, all of it in the address. Filters take kinds and relations out of sight, not off the canvas. */
export interface View {
  readonly ids: readonly string[];
  readonly selected: string | null;
  readonly kindsOff: readonly string[];
  readonly typesOff: readonly string[];
  /** Concepts that the layout leaves where they are. */
  readonly pins: ReadonlyMap<string, Point>;
}

export function parseView({ params }: Route): View {
  return {
    ids: list(params.get('ids')),
    selected: params.get('selected'),
    kindsOff: list(params.get('without')),
    typesOff: list(params.get('unlinked')),
    pins: new Map(list(params.get('pins')).flatMap(parsePin)),
  };
}

export function viewLink({ ids, selected, kindsOff, typesOff, pins }: View): string {
  return href('canvas', {
    ids: ids.join(','),
    selected,
    without: kindsOff.join(','),
    unlinked: typesOff.join(','),
    pins: [...pins].map(([id, { x, y }]) => `${id}:${Math.round(x)}:${Math.round(y)}`).join(','),
  });
}

export function addTo(view: View, ids: readonly string[]): View {
  return { ...view, ids: [...new Set([...view.ids, ...ids])] };
}

export function hide(view: View, id: string): View {
  const pins = new Map(view.pins);
  pins.delete(id);
  return {
    ...view,
    ids: view.ids.filter((each) => each !== id),
    pins,
    selected: view.selected === id ? null : view.selected,
  };
}

export function pin(view: View, id: string, at: Point): View {
  return { ...view, pins: new Map(view.pins).set(id, at) };
}

export function unpin(view: View, id: string): View {
  const pins = new Map(view.pins);
  pins.delete(id);
  return { ...view, pins };
}

/** Switches a kind or a relation type between shown and filtered out. */
export function toggle(off: readonly string[], item: string): string[] {
  return off.includes(item) ? off.filter((each) => each !== item) : [...off, item];
}

function list(text: string | null): string[] {
  return [...new Set((text ?? '').split(',').filter((item) => item !== ''))];
}

function parsePin(text: string): [string, Point][] {
  const [id, x, y] = text.split(':');
  const at = { x: Number(x), y: Number(y) };
  return id && Number.isFinite(at.x) && Number.isFinite(at.y) ? [[id, at]] : [];
}
