/**
 * The least number of letters to put in, take out, change or swap with their neighbour to make one word of the other,
 * no letter touched twice (optimal string alignment); Infinity as soon as it is sure to be more than `most`.
 *
 * O(length x length). References: F. Damerau, "A technique for computer detection and correction of spelling errors",
 * Communications of the ACM 7 (1964); R. Wagner, M. Fischer, "The String-to-String Correction Problem", Journal of the
 * ACM 21 (1974).
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_none, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let least = Math.min(changed, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      next.push(least);
    }
    // A swap reaches back two rows, so one row alone may be over the mark.
    if (Math.min(...last, ...next) > most) return Infinity;
    [before, last] = [last, next];
  }
  const distance = last[b.length] ?? 0;
  return distance <= most ? distance : Infinity;
}
