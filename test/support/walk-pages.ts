import { expect } from 'vitest';
import type { Page, PageRequest } from '../../src/store/graph-store.ts';

/** All pages of a list put together, without cursors; every page must agree on the total and on what follows. */
export async function walkPages<T>(
  first: number,
  read: (page: PageRequest) => Promise<Page<T>>,
): Promise<{ total: number; items: unknown[] }> {
  const items: unknown[] = [];
  let page = await read({ first });
  const { total } = page;
  for (;;) {
    expect(page.total, 'the total stays the same on every page').toBe(total);
    expect(page.items.length, 'no page is longer than asked for').toBeLessThanOrEqual(first);
    items.push(...page.items.map(withoutCursor));
    expect(page.hasNext, 'a page says whether more follows').toBe(items.length < total);
    const after = page.items.at(-1)?.cursor;
    if (!page.hasNext || after === undefined) return { total, items };
    page = await read({ first, after });
  }
}

function withoutCursor(item: object): unknown {
  return Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'cursor'));
}
