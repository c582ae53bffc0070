import type { Change } from '../domain/change.ts';
import type { Difference } from './compare.ts';
import { quote } from './report.ts';

const HEADER = 'source,change,thing,id,to,name,detail\n';

/** The differences line by line as CSV; a deprecated concept leads to its successor where that is known. */
export function* diffToCsv(differences: readonly Difference[]): Generator<string> {
  yield HEADER;
  for (const { source, added, changed, withdrawn, retired } of differences) {
    const line = (change: string, of: Change, detail = ''): string =>
      of.op === 'concept'
        ? toLine([source, change, of.kind, of.id, '', of.contribution?.name ?? '', detail])
        : toLine([source, change, of.type, of.from, of.to, '', detail]);
    for (const change of added) yield line('added', change);
    for (const { change, detail } of changed) yield line('changed', change, detail);
    for (const { id, kind, name, successor } of retired)
      yield toLine([source, 'deprecated', kind, id, successor?.id ?? '', name, successor?.reason ?? '']);
    for (const change of withdrawn) yield line('withdrawn', change);
  }
}

function toLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/^[\w./:-]*$/.test(cell) ? cell : quote(cell))).join()}\n`;
}
