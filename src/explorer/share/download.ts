import { toCsv, type Cell } from './csv.ts';

/** Offers a file that was made in the page. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the content over by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** The mark at the beginning tells spreadsheets that the file is UTF-8; without it they garble every accent. */
export function downloadCsv(name: string, rows: readonly (readonly Cell[])[]): void {
  downloadText(`${name}.csv`, 'text/csv', `\uFEFF${toCsv(rows)}`);
}

export function downloadText(name: string, type: string, content: string): void {
  download(name, new Blob([content], { type: `${type};charset=utf-8` }));
}
