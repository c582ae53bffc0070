import { KIND_STYLES } from '../ontology/kinds.ts';
import type { RelationNames } from '../ontology/relation-name.ts';
import type { Cell } from '../share/csv.ts';
import type { CanvasGraph } from './load-canvas.ts';

export function conceptRows({ concepts }: CanvasGraph): Cell[][] {
  return [['name', 'kind', 'id'], ...concepts.map(({ id, kind, name }) => [name, KIND_STYLES[kind].name, id])];
}

export function relationRows({ concepts, relations }: CanvasGraph, names: RelationNames): Cell[][] {
  const byId = new Map(concepts.map(({ id, name }) => [id, name]));
  return [
    ['from', 'relation', 'to', 'basis', 'weight', 'from id', 'to id'],
    ...relations.map(({ source, target, type, basis, weight }) => [
      byId.get(source),
      names.name(type, 'OUT'),
      byId.get(target),
      basis,
      weight,
      source,
      target,
    ]),
  ];
}
