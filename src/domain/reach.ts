/** Everything reachable from the starts by `next`, the starts included, nearest first. O(n + m). */
export function reach(starts: Iterable<string>, next: (id: string) => Iterable<string>): Set<string> {
  const reached = new Set(starts);
  for (const id of reached) for (const other of next(id)) reached.add(other);
  return reached;
}

/** The same with the least number of steps to each, up to `maxSteps`. O(n + m). */
export function stepsTo(
  starts: Iterable<string>,
  next: (id: string) => Iterable<string>,
  maxSteps: number,
): Map<string, number> {
  const steps = new Map([...starts].map((id) => [id, 0]));
  for (const [id, count] of steps) {
    if (count === maxSteps) continue;
    for (const other of next(id)) if (!steps.has(other)) steps.set(other, count + 1);
  }
  return steps;
}
