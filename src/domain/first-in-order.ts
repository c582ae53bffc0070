/**
 * The first `count` items by falling score, then by `compare`. Only items that may be among them are compared, which
 * matters where a few of thousands are wanted: O(n log k) over plain numbers, O(k log k) comparisons.
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
  const least = greatest(items, count, scoreOf);
  return items
    .filter((item) => scoreOf(item) >= least)
    .sort(byScore)
    .slice(0, count);
}

/** The score that `count` items reach, and no more than that exceed: the root of a heap of the greatest scores. */
function greatest<T>(items: readonly T[], count: number, scoreOf: (item: T) => number): number {
  const heap = new Float64Array(count);
  items.forEach((item, i) => {
    const score = scoreOf(item);
    if (i < count) heap[i] = score;
    // In rising order it is a heap already.
    if (i === count - 1) heap.sort();
    else if (i >= count && score > (heap[0] ?? 0)) replaceLeast(heap, score);
  });
  return heap[0] ?? 0;
}

function replaceLeast(heap: Float64Array, score: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child++;
    if ((heap[child] ?? 0) >= score) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = score;
}
