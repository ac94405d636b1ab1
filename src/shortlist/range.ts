/** Half-open: the roles or seekers `from…to` by their place in the market's order. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
