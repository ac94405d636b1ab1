/** A weight for each pair of a row and a column. */
export interface DenseWeights {
  readonly rowCount: number;
  readonly columnCount: number;
  /** rowCount · columnCount entries, row after row */
  readonly weights: Int32Array;
}
