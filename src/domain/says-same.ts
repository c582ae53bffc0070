type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether two values made of plain objects, lists, texts, numbers and booleans say the same. The order of fields does
 * not matter; fields that are absent, null or false say nothing, and neither does the moment of saying, `at`.
 */
export function saysSame(a: unknown, b: unknown): boolean {
  if (saysNothing(a) || saysNothing(b)) return saysNothing(a) && saysNothing(b);
  if (Array.isArray(a) || Array.isArray(b)) return isSameList(a, b);
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return hasSameFields(a as Fields, b as Fields);
}

function isSameList(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((item, index) => saysSame(item, b[index]));
}

function hasSameFields(a: Fields, b: Fields): boolean {
  for (const name in a) if (name !== 'at' && !saysSame(a[name], b[name])) return false;
  for (const name in b) if (name !== 'at' && saysNothing(a[name]) && !saysNothing(b[name])) return false;
  return true;
}

function saysNothing(value: unknown): boolean {
  return value === undefined || value === null || value === false;
}
