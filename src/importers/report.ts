/** A row that did not come in: where it stands and why. */
export interface Reject {
  readonly file: string;
  /** Physical line, counted from 1. */
  readonly line: number;
  readonly reason: string;
}

/** What became of the rows of one file; `rows = used + rejected + all that was left out`. */
export interface FileCount {
  readonly file: string;
  readonly rows: number;
  readonly used: number;
  readonly rejected: number;
  /** Rows left out on purpose, by reason. */
  readonly leftOut: readonly { readonly reason: string; readonly rows: number }[];
}

/** A figure beside the publisher's own. */
export interface Reconciliation {
  readonly what: string;
  readonly published: number;
  readonly found: number;
}

/** Collects what an import read, left out and rejected. It never throws on a bad row and never forgets one. */
export class ImportReport {
  readonly rejects: Reject[] = [];
  readonly notes: string[] = [];
  readonly reconciliations: Reconciliation[] = [];
  private readonly files = new Map<string, { rows: number; rejected: number; leftOut: Map<string, number> }>();

  /** Makes the file appear in the report, even when it holds no row. */
  openFile(file: string): void {
    if (!this.files.has(file)) this.files.set(file, { rows: 0, rejected: 0, leftOut: new Map() });
  }

  countRow(file: string): void {
    this.file(file).rows++;
  }

  /** At most once a row, and not together with `leaveOut`. */
  reject(file: string, line: number, reason: string): void {
    this.file(file).rejected++;
    this.rejects.push({ file, line, reason });
  }

  /** For a row that is understood and not wanted: suppressed by the publisher, or said already. */
  leaveOut(file: string, reason: string): void {
    const { leftOut } = this.file(file);
    leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  }

  note(text: string): void {
    this.notes.push(text);
  }

  reconcile(what: string, published: number, found: number): void {
    this.reconciliations.push({ what, published, found });
  }

  rowsOf(file: string): number {
    return this.files.get(file)?.rows ?? 0;
  }

  counts(): FileCount[] {
    return [...this.files].map(([file, { rows, rejected, leftOut }]) => {
      const reasons = [...leftOut].map(([reason, count]) => ({ reason, rows: count }));
      const unused = reasons.reduce((sum, reason) => sum + reason.rows, 0) + rejected;
      return { file, rows, used: Math.max(0, rows - unused), rejected, leftOut: reasons };
    });
  }

  private file(name: string): { rows: number; rejected: number; leftOut: Map<string, number> } {
    this.openFile(name);
    const found = this.files.get(name);
    if (!found) throw new Error(`The report has lost the file ${name}.`);
    return found;
  }
}

/** The rejected rows as CSV, for a spreadsheet or the publisher. */
export function rejectsToCsv(rejects: readonly Reject[]): string {
  const lines = rejects.map(({ file, line, reason }) => `${quote(file)},${line},${quote(reason)}`);
  return ['file,line,reason', ...lines, ''].join('\n');
}

/** A cell of a CSV file. */
export function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
