const known = new Map<string, string>();

/** A colour of the form `#rrggbb` moved towards another by a share: sigma blends transparent colours too brightly. */
export function mixColours(colour: string, other: string, share: number): string {
  const key = `${colour} ${other} ${share}`;
  const mixed = known.get(key) ?? mix(colour, other, share);
  known.set(key, mixed);
  return mixed;
}

function mix(colour: string, other: string, share: number): string {
  const [from, to] = [channels(colour), channels(other)];
  const parts = from.map((value, index) => Math.round(value + ((to[index] ?? 0) - value) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
