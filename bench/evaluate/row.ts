/** One line of the table: what the product reaches, beside a naive way of doing the same. */
export interface Row {
  /** Stable key in the reference file. */
  readonly key: string;
  readonly question: string;
  readonly measure: string;
  readonly product: number;
  readonly baseline: number;
  readonly baselineName: string;
  /** How many cases it was measured on. */
  readonly cases: number;
}
