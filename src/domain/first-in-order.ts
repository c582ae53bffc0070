/**
 * The first `count` items by falling score, then by `compare`. Only items that may be among them are compared, which
 * matters where a few of thousands are wanted: O(n log n) over plain numbers, O(k log k) comparisons.
 */
export function firstInOrder<T>(
  items: readonly T[],
  count: number,
  scoreOf: (item: T) => number,
  compare: (a: T, b: T) => number,
): T[] {
  if (count <= 0) return [];
  const byScore = (a: T, b: T): number => scoreOf(b) - scoreOf(a) || compare(a, b);
  if (items.length <= count) return [...items].sort(byScore);
  const least = Float64Array.from(items, scoreOf).sort().at(-count) ?? 0;
  return items
    .filter((item) => scoreOf(item) >= least)
    .sort(byScore)
    .slice(0, count);
}
