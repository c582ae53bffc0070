/**
 * The first `count` items by falling score, then by `compare`. Only items that may be among them are compared, which
 * matters where a few of thousands are wanted: O(n log k) over plain numbers, and besides a comparison of each that has
 * the score of the last.
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
  const above = items.filter((item) => scoreOf(item) > least).sort(byScore);
  const level = items.filter((item) => scoreOf(item) === least);
  return [...above, ...firstOf(level, count - above.length, compare)];
}

/** The first `count` in order. Often thousands have the same score, and a few places are left. */
function firstOf<T>(items: readonly T[], count: number, compare: (a: T, b: T) => number): T[] {
  const first = items.slice(0, count).sort(compare);
  for (let i = count; i < items.length; i++) {
    const item = items[i] as T;
    if (compare(item, first[count - 1] as T) >= 0) continue;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(first[middle] as T, item) < 0) low = middle + 1;
      else high = middle;
    }
    first.copyWithin(low + 1, low, count - 1);
    first[low] = item;
  }
  return first;
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
