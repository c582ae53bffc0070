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
  const scores = items.map(scoreOf);
  return firstPlaces(scores, count, (a, b) => compare(items[a] as T, items[b] as T)).map((place) => items[place] as T);
}

/** The same of items that are known by their places alone: `scores` has the score of each. */
export function firstPlaces(
  scores: ArrayLike<number>,
  count: number,
  compare: (a: number, b: number) => number,
): number[] {
  if (count <= 0) return [];
  const least = scores.length > count ? greatest(scores, count) : -Infinity;
  const above: number[] = [];
  const level: number[] = [];
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] ?? 0;
    if (score > least) above.push(place);
    else if (score === least) level.push(place);
  }
  above.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || compare(a, b));
  for (const place of firstOf(level, count - above.length, compare)) above.push(place);
  return above;
}

/** The first `count` in order. Often thousands have the same score, and a few places are left. */
function firstOf(places: readonly number[], count: number, compare: (a: number, b: number) => number): number[] {
  const first = places.slice(0, count).sort(compare);
  for (let i = count; i < places.length; i++) {
    const place = places[i] ?? 0;
    if (compare(place, first[count - 1] ?? 0) >= 0) continue;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(first[middle] ?? 0, place) < 0) low = middle + 1;
      else high = middle;
    }
    first.copyWithin(low + 1, low, count - 1);
    first[low] = place;
  }
  return first;
}

/** The score that `count` items reach, and no more than that exceed: the root of a heap of the greatest scores. */
function greatest(scores: ArrayLike<number>, count: number): number {
  const heap = new Float64Array(count);
  for (let i = 0; i < count; i++) heap[i] = scores[i] ?? 0;
  // In rising order it is a heap already.
  heap.sort();
  for (let i = count; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if (score > (heap[0] ?? 0)) replaceLeast(heap, score);
  }
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
