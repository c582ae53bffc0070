/** A row as it stands in the file. */
export interface TableRecord {
  /** Physical line on which it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows that a piece of a file completes, and the size of the piece. */
export interface TablePiece {
  readonly bytes: number;
  readonly records: readonly TableRecord[];
}
