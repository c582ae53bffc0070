/** A name or label as one line: no-break and doubled blanks become one blank, none at the ends. */
export function cleanLine(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim();
}

/** A description: no-break blanks become blanks, line ends become LF, none at the ends; null when nothing remains. */
export function cleanText(text: string): string | null {
  const cleaned = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u200b\ufeff]/g, ' ')
    .trim();
  return cleaned === '' ? null : cleaned;
}

/** Labels in one cell, one a line or separated by ` | `; each once, blanks dropped. */
export function splitLabels(cell: string): string[] {
  if (cell === '') return [];
  const labels = cell.split(/[\r\n]+|\s\|\s/).map(cleanLine);
  return [...new Set(labels)].filter((label) => label !== '');
}

/** Text as the last part of an id: lower case letters, digits and single hyphens; empty when nothing remains. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}])\++(?![\p{L}\p{N}])/gu, (plus) => '-plus'.repeat(plus.length))
    .replace(/(?<=[\p{L}\p{N}])#(?![\p{L}\p{N}])/gu, '-sharp')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
