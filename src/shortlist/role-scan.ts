/** All candidates of one role, in no particular order; the arrays serve the next scan again. */
export interface RoleScan {
  count: number;
  readonly seekers: Int32Array;
  /** Basis points. */
  readonly fits: Uint16Array;
  readonly appeals: Uint16Array;
  readonly values: Int32Array;
}
