import type { RelationType } from '../../domain/ontology.ts';

/** Pairs of codes of two classifications, with how many partners each side has. */
export class Correspondence {
  private readonly forward = new Map<string, Set<string>>();
  private readonly backward = new Map<string, Set<string>>();

  add(from: string, to: string): void {
    put(this.forward, from, to);
    put(this.backward, to, from);
  }

  /** All partners of a code. */
  of(from: string): string[] {
    return [...(this.forward.get(from) ?? [])];
  }

  froms(): string[] {
    return [...this.forward.keys()];
  }

  /**
   * How one code relates to its partner: close where each is the other's only one; broad where the partner takes in
   * several; narrow where the code is split among several. Where both are split, no side is known to be the broader
   * one: close, with a weight that says so.
   */
  match(from: string, to: string): { type: RelationType; weight: number } {
    const targets = this.forward.get(from)?.size ?? 1;
    const origins = this.backward.get(to)?.size ?? 1;
    if (targets === 1) return { type: origins === 1 ? 'CLOSE_MATCH' : 'BROAD_MATCH', weight: 1 };
    if (origins === 1) return { type: 'NARROW_MATCH', weight: 1 };
    return { type: 'CLOSE_MATCH', weight: Math.round(1e4 / targets) / 1e4 };
  }
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key) ?? new Set<string>();
  map.set(key, values.add(value));
}
